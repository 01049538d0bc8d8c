/**
 * What tickets tell that gives money back.
 */
@NullMarked
package io.banyan.billing.refund.messaging;

import org.jspecify.annotations.NullMarked;
