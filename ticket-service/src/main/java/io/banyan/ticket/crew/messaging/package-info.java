/**
 * News about staff.
 */
@NullMarked
package io.banyan.ticket.crew.messaging;

import org.jspecify.annotations.NullMarked;
