/**
 * The tables of refunds.
 */
@NullMarked
package io.banyan.billing.refund.persistence;

import org.jspecify.annotations.NullMarked;
