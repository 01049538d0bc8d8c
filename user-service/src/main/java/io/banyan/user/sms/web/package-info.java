/**
 * Asking for a code, and the operator's page of messages.
 */
@NullMarked
package io.banyan.user.sms.web;

import org.jspecify.annotations.NullMarked;
