/** Requisitions in the database. */
@NullMarked
package io.banyan.inventory.requisition.persistence;

import org.jspecify.annotations.NullMarked;
