/**
 * Charge items over HTTP.
 */
@NullMarked
package io.banyan.billing.chargeitem.web;

import org.jspecify.annotations.NullMarked;
