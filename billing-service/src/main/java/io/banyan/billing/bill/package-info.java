/**
 * Bills 账单: what is owed and why, from the event that makes it to the last fen. Knows no payment channel.
 */
@NullMarked
package io.banyan.billing.bill;

import org.jspecify.annotations.NullMarked;
