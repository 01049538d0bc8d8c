/**
 * Calls to user-service, which defines the fields.
 */
@NullMarked
package io.banyan.ticket.field.client;

import org.jspecify.annotations.NullMarked;
