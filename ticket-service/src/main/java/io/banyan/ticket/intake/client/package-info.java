/**
 * The call to billing-service within a global transaction.
 */
@NullMarked
package io.banyan.ticket.intake.client;

import org.jspecify.annotations.NullMarked;
