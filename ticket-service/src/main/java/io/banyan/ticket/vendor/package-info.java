/**
 * Companies from outside that work for us 外部维修: whom the office may hand a job to.
 */
@NullMarked
package io.banyan.ticket.vendor;

import org.jspecify.annotations.NullMarked;
