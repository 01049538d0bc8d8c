/**
 * Conventions of the public API: pages, entity tags, unknown parameters.
 */
@NullMarked
package io.banyan.common.web;

import org.jspecify.annotations.NullMarked;
