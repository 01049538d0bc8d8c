/**
 * The tables of payments.
 */
@NullMarked
package io.banyan.billing.payment.persistence;

import org.jspecify.annotations.NullMarked;
