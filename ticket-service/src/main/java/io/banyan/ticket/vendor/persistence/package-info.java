/**
 * The register in the database.
 */
@NullMarked
package io.banyan.ticket.vendor.persistence;

import org.jspecify.annotations.NullMarked;
