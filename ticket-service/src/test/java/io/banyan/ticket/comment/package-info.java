/** Comments on real servers. */
@NullMarked
package io.banyan.ticket.comment;

import org.jspecify.annotations.NullMarked;
