/**
 * News about bills.
 */
@NullMarked
package io.banyan.ticket.payment.messaging;

import org.jspecify.annotations.NullMarked;
