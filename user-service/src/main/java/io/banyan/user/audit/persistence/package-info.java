/**
 * The audit's own schema, in which this service may add and read.
 */
@NullMarked
package io.banyan.user.audit.persistence;

import org.jspecify.annotations.NullMarked;
