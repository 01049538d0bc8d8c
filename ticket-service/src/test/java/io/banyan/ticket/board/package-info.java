/** Reading on real servers. */
@NullMarked
package io.banyan.ticket.board;

import org.jspecify.annotations.NullMarked;
