/**
 * Who does the job, and whom it is given to: assign, transfer, recall, grab, accept, reject.
 */
@NullMarked
package io.banyan.ticket.assignment;

import org.jspecify.annotations.NullMarked;
