/** The proof over HTTP. */
@NullMarked
package io.banyan.inventory.audit.web;

import org.jspecify.annotations.NullMarked;
