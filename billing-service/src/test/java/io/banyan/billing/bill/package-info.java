/**
 * The rules of bill, without any server.
 */
@NullMarked
package io.banyan.billing.bill;

import org.jspecify.annotations.NullMarked;
