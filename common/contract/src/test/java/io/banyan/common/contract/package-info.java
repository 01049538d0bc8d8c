/** Holds the contracts to their agreed JSON examples. */
@NullMarked
package io.banyan.common.contract;

import org.jspecify.annotations.NullMarked;
