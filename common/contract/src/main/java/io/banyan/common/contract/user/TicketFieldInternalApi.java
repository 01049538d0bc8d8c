package io.banyan.common.contract.user;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A company's own fields of tickets 自定义字段, asked by the service that keeps their values. The rules stay where the fields are defined.
 * Demands a service identity; never routed by the gateway.
 */
public interface TicketFieldInternalApi {

    /** All fields of a company's tickets in the order of forms, also those that are no longer asked for; at most a hundred. */
    @GetMapping("/internal/ticket-fields")
    List<TicketFieldFacts> ticketFields(@RequestParam("companyId") long companyId);

    /** Holds the values of one ticket against the rules. Wrong values are an answer and no refusal. */
    @PostMapping("/internal/ticket-fields/checks")
    CheckedTicketFields checkTicketFields(@RequestBody TicketFieldCheck check);

    /** What a field holds; values travel as text, some of several choices separated by commas. */
    enum TicketFieldType {
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        CHOICE,
        CHOICES
    }

    /** Who gave the values. */
    enum FilledBy {
        /** Is asked for every active field, and has to fill in the required ones. */
        STAFF,
        /** Is asked for those that are shown to residents, has to fill in the required ones of them, and knows no others. */
        RESIDENT,
        /** Another system: may fill in all, has to fill in none. */
        SYSTEM;

        private boolean isAskedFor(TicketFieldFacts field) {
            return this == STAFF || this == RESIDENT && field.residents();
        }
    }

    /**
     * A field.
     *
     * @param searchable whether tickets are found by its value
     * @param active     whether it is asked for; what was entered before stays
     * @param residents  whether residents see it and fill it in
     * @param kinds      of tickets that have it: kinds of categories and codes of categories; empty for all, absent when an older version answers
     * @param required   whether who is asked for it has to fill it in; absent when an older version answers
     */
    record TicketFieldFacts(
            String code,
            String label,
            TicketFieldType type,
            boolean searchable,
            boolean active,
            boolean residents,
            @Nullable Set<String> kinds,
            @Nullable Boolean required) {

        /** Whether a new ticket of these kinds may be refused when it is left empty. */
        public boolean mayBeDemanded(Set<String> ticket, FilledBy by) {
            return active && mayConcern(ticket) && by.isAskedFor(this) && !Boolean.FALSE.equals(required);
        }

        /** Whether a ticket of these kinds may have it. */
        public boolean mayConcern(Set<String> ticket) {
            return kinds == null || kinds.isEmpty() || !Collections.disjoint(kinds, ticket);
        }
    }

    /**
     * Values to be checked.
     *
     * @param kinds   what the ticket is: the kind of its category and the category's code; a field belongs to some of them, or to all
     * @param present values kept before
     * @param given   what every field holds from now on; what is blank or left out is cleared
     */
    record TicketFieldCheck(
            long companyId, Set<String> kinds, Map<String, String> present, Map<String, String> given, FilledBy by) {}

    /**
     * The values as they are kept, if none is wrong.
     *
     * @param searchable those by which the ticket is found
     */
    record CheckedTicketFields(
            Map<String, String> values, Map<String, String> searchable, List<WrongTicketField> wrong) {}

    /** @param pointer from the object that holds {@code fields}, for example {@code /fields/gateCard} */
    record WrongTicketField(String pointer, String code, String detail) {}
}
