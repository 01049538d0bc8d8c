/**
 * Counters in the database.
 */
@NullMarked
package io.banyan.billing.book.persistence;

import org.jspecify.annotations.NullMarked;
