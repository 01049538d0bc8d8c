/** ticket-service as a whole on real servers, with neighbours that answer over real HTTP. */
@NullMarked
package io.banyan.ticket;

import org.jspecify.annotations.NullMarked;
