/** Material on real servers. */
@NullMarked
package io.banyan.ticket.material;

import org.jspecify.annotations.NullMarked;
