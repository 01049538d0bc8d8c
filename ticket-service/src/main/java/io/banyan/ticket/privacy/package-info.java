/**
 * Personal data at rest: what is sealed.
 */
@NullMarked
package io.banyan.ticket.privacy;

import org.jspecify.annotations.NullMarked;
