/**
 * Inspections and the tickets opened for them in the database.
 */
@NullMarked
package io.banyan.patrol.inspection.persistence;

import org.jspecify.annotations.NullMarked;
