/**
 * Codes by text message, which prove a phone: limits, storage, and the port to a provider.
 */
@NullMarked
package io.banyan.user.sms;

import org.jspecify.annotations.NullMarked;
