/** The catalogue in the database. */
@NullMarked
package io.banyan.inventory.catalogue.persistence;

import org.jspecify.annotations.NullMarked;
