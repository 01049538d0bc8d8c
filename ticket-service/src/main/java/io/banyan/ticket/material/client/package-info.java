/**
 * Calls to inventory-service.
 */
@NullMarked
package io.banyan.ticket.material.client;

import org.jspecify.annotations.NullMarked;
