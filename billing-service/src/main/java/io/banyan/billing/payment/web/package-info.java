/**
 * Payments over HTTP.
 */
@NullMarked
package io.banyan.billing.payment.web;

import org.jspecify.annotations.NullMarked;
