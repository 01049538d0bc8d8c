/** The ledger in the database. A movement is only ever inserted. */
@NullMarked
package io.banyan.inventory.stock.persistence;

import org.jspecify.annotations.NullMarked;
