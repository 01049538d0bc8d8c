/**
 * Calls to user-service.
 */
@NullMarked
package io.banyan.ticket.directory.client;

import org.jspecify.annotations.NullMarked;
