/**
 * Personal data at rest: what is sealed.
 */
@NullMarked
package io.banyan.inventory.privacy;

import org.jspecify.annotations.NullMarked;
