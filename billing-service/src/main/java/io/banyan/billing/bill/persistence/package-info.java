/**
 * The tables of bills.
 */
@NullMarked
package io.banyan.billing.bill.persistence;

import org.jspecify.annotations.NullMarked;
