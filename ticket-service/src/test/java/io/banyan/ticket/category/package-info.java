/** The catalogue on real servers. */
@NullMarked
package io.banyan.ticket.category;

import org.jspecify.annotations.NullMarked;
