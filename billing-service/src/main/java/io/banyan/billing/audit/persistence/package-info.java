/**
 * The audit's questions in SQL.
 */
@NullMarked
package io.banyan.billing.audit.persistence;

import org.jspecify.annotations.NullMarked;
