/**
 * The rules of payment, without any server.
 */
@NullMarked
package io.banyan.billing.payment;

import org.jspecify.annotations.NullMarked;
