/**
 * Commands that make something, repeated safely under an Idempotency-Key.
 */
@NullMarked
package io.banyan.common.idempotency;

import org.jspecify.annotations.NullMarked;
