/**
 * Bills over HTTP, for people and for services.
 */
@NullMarked
package io.banyan.billing.bill.web;

import org.jspecify.annotations.NullMarked;
