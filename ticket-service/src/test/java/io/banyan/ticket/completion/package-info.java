/** Completion on real servers. */
@NullMarked
package io.banyan.ticket.completion;

import org.jspecify.annotations.NullMarked;
