/** Loans in the database. */
@NullMarked
package io.banyan.inventory.loan.persistence;

import org.jspecify.annotations.NullMarked;
