/** Tests of the service as a whole. */
@NullMarked
package io.banyan.inventory;

import org.jspecify.annotations.NullMarked;
