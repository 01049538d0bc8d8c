/**
 * Reads of undecided payments and refunds.
 */
@NullMarked
package io.banyan.billing.undecided.persistence;

import org.jspecify.annotations.NullMarked;
