/** Bills on real servers. */
@NullMarked
package io.banyan.ticket.payment;

import org.jspecify.annotations.NullMarked;
