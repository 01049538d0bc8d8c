package io.banyan.ticket.field;

import io.banyan.common.contract.user.TicketFieldInternalApi.TicketFieldType;

/**
 * A field of a ticket with what it holds.
 *
 * @param label its name; the code as long as user-service cannot be asked for it
 * @param value as it travels: {@code true}, {@code 2026-11-26}, some of several choices separated by commas
 */
public record TicketField(String code, String label, TicketFieldType type, String value) {}
