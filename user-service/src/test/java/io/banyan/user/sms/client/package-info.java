/** Tests. */
@NullMarked
package io.banyan.user.sms.client;

import org.jspecify.annotations.NullMarked;
