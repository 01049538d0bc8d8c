/**
 * What a job costs, explained line by line and rounded once per line; the lines that were agreed are kept.
 */
@NullMarked
package io.banyan.ticket.pricing;

import org.jspecify.annotations.NullMarked;
