package io.banyan.ticket.field;

/** A search by a field: its value contains this. */
public record FieldSearch(String code, String value) {}
