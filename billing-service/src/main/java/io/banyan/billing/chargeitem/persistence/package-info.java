/**
 * The table of charge items.
 */
@NullMarked
package io.banyan.billing.chargeitem.persistence;

import org.jspecify.annotations.NullMarked;
