/**
 * The rules of refund, without any server.
 */
@NullMarked
package io.banyan.billing.refund;

import org.jspecify.annotations.NullMarked;
