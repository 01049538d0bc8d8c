/**
 * Redis for codes and limits; the local adapter that shows messages instead of sending them.
 */
@NullMarked
package io.banyan.user.sms.client;

import org.jspecify.annotations.NullMarked;
