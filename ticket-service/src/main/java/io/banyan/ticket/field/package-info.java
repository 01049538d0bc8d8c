/**
 * A company's own fields of tickets 自定义字段: their values are kept, shown, found and changed here. Which fields there are and what they may
 * hold is defined in user-service, which is asked: one set of rules for all fields, and a new field or a new choice holds from the next report
 * on. The names of the fields are remembered for a few seconds and outlive an outage; a report without values outlives it too.
 */
@NullMarked
package io.banyan.ticket.field;

import org.jspecify.annotations.NullMarked;
