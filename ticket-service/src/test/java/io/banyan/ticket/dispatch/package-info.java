/** Ranking without Spring, dispatch on real servers. */
@NullMarked
package io.banyan.ticket.dispatch;

import org.jspecify.annotations.NullMarked;
