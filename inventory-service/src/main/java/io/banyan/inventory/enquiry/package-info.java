/** Reading stock: what is there, what moved, what is in whose hands. */
@NullMarked
package io.banyan.inventory.enquiry;

import org.jspecify.annotations.NullMarked;
