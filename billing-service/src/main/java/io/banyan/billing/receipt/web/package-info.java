/**
 * Receipts over HTTP.
 */
@NullMarked
package io.banyan.billing.receipt.web;

import org.jspecify.annotations.NullMarked;
