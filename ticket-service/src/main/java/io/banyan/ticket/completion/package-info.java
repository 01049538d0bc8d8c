/**
 * Quote 报价 and completion 完工: the price is computed here, and every piece of material is accounted for.
 */
@NullMarked
package io.banyan.ticket.completion;

import org.jspecify.annotations.NullMarked;
