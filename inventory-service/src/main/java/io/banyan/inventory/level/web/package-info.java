/** Stock levels over HTTP. */
@NullMarked
package io.banyan.inventory.level.web;

import org.jspecify.annotations.NullMarked;
