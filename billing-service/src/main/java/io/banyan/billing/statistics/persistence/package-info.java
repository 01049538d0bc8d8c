/**
 * Aggregation over bills and payments.
 */
@NullMarked
package io.banyan.billing.statistics.persistence;

import org.jspecify.annotations.NullMarked;
