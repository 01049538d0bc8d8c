/** The proof in SQL. */
@NullMarked
package io.banyan.inventory.audit.persistence;

import org.jspecify.annotations.NullMarked;
