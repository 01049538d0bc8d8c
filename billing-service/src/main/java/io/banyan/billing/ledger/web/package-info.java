/**
 * The ledger over HTTP, for reading only.
 */
@NullMarked
package io.banyan.billing.ledger.web;

import org.jspecify.annotations.NullMarked;
