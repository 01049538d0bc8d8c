/** Tests of consumption and disposal. */
@NullMarked
package io.banyan.inventory.disposal;

import org.jspecify.annotations.NullMarked;
