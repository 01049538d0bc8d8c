/** Stock documents over HTTP. */
@NullMarked
package io.banyan.inventory.document.web;

import org.jspecify.annotations.NullMarked;
