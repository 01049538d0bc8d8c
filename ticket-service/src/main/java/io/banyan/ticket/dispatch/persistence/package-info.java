/**
 * What the ranking reads.
 */
@NullMarked
package io.banyan.ticket.dispatch.persistence;

import org.jspecify.annotations.NullMarked;
