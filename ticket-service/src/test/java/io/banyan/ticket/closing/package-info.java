/** Closing on real servers. */
@NullMarked
package io.banyan.ticket.closing;

import org.jspecify.annotations.NullMarked;
