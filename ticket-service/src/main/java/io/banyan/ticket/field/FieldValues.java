package io.banyan.ticket.field;

import java.util.Map;

/**
 * Values that were held against the rules, by the codes of their fields.
 *
 * @param searchable those of them by which the ticket is found
 */
public record FieldValues(Map<String, String> all, Map<String, String> searchable) {

    public static final FieldValues NONE = new FieldValues(Map.of(), Map.of());

    public boolean isEmpty() {
        return all.isEmpty();
    }
}
