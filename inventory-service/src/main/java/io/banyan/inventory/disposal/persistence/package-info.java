/** Consumption, settlement and disposal in the database. */
@NullMarked
package io.banyan.inventory.disposal.persistence;

import org.jspecify.annotations.NullMarked;
