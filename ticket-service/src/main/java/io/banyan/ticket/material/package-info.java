/**
 * Material 耗材 of a ticket: requested together with a reservation in the store, issued, used, returned.
 */
@NullMarked
package io.banyan.ticket.material;

import org.jspecify.annotations.NullMarked;
