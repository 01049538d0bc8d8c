/// Refunds: accepted at once, decided a moment later.
@NullMarked
package io.banyan.paysim.refund;

import org.jspecify.annotations.NullMarked;
