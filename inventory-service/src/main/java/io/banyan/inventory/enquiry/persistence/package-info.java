/** Stock queries in SQL. */
@NullMarked
package io.banyan.inventory.enquiry.persistence;

import org.jspecify.annotations.NullMarked;
