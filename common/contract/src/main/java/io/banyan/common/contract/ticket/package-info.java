/**
 * Published language of ticket-service. Owner: ticket-service. Add fields; never rename, remove or change meaning. A breaking change is a new record and a new type string.
 */
@NullMarked
package io.banyan.common.contract.ticket;

import org.jspecify.annotations.NullMarked;
