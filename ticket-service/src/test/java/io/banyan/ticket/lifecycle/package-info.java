/** The state machine without Spring. */
@NullMarked
package io.banyan.ticket.lifecycle;

import org.jspecify.annotations.NullMarked;
