/** Stock documents and number counters in the database. */
@NullMarked
package io.banyan.inventory.document.persistence;

import org.jspecify.annotations.NullMarked;
