/** Disposal documents over HTTP. */
@NullMarked
package io.banyan.inventory.disposal.web;

import org.jspecify.annotations.NullMarked;
