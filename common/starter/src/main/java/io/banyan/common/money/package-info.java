/**
 * Money in CNY: two decimals, one rounding point, splits that add up.
 */
@NullMarked
package io.banyan.common.money;

import org.jspecify.annotations.NullMarked;
