/** Assignment on real servers. */
@NullMarked
package io.banyan.ticket.assignment;

import org.jspecify.annotations.NullMarked;
