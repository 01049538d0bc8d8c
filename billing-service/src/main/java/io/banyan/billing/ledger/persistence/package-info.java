/**
 * The ledger's tables, which are only ever inserted into.
 */
@NullMarked
package io.banyan.billing.ledger.persistence;

import org.jspecify.annotations.NullMarked;
