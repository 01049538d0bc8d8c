/** The catalogue over HTTP. */
@NullMarked
package io.banyan.inventory.catalogue.web;

import org.jspecify.annotations.NullMarked;
