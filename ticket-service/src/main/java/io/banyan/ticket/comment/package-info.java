/**
 * What people write on a ticket, internal notes included.
 */
@NullMarked
package io.banyan.ticket.comment;

import org.jspecify.annotations.NullMarked;
