/**
 * Refunds over HTTP.
 */
@NullMarked
package io.banyan.billing.refund.web;

import org.jspecify.annotations.NullMarked;
