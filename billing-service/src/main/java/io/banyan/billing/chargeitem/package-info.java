/**
 * Charge items 费用科目 of a company: what a bill line is charged under, and the revenue account it posts to.
 */
@NullMarked
package io.banyan.billing.chargeitem;

import org.jspecify.annotations.NullMarked;
