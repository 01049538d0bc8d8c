/**
 * Who does the job: assign, transfer, recall, grab, accept, reject.
 */
@NullMarked
package io.banyan.ticket.assignment;

import org.jspecify.annotations.NullMarked;
