/** Stock queries over HTTP. */
@NullMarked
package io.banyan.inventory.enquiry.web;

import org.jspecify.annotations.NullMarked;
