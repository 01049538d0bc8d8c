/**
 * News from the store.
 */
@NullMarked
package io.banyan.ticket.material.messaging;

import org.jspecify.annotations.NullMarked;
