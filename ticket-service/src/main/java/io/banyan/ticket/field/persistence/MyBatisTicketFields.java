package io.banyan.ticket.field.persistence;

import io.banyan.common.persistence.Changed;
import io.banyan.common.persistence.TextMap;
import io.banyan.ticket.field.FieldValues;
import io.banyan.ticket.field.TicketFields;
import io.banyan.ticket.lifecycle.TicketFacts;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisTicketFields implements TicketFields {

    private final TicketFieldMapper mapper;

    MyBatisTicketFields(TicketFieldMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Map<String, String> of(long ticketId) {
        return TextMap.read(mapper.values(ticketId));
    }

    @Override
    public void add(TicketFacts ticket, FieldValues values) {
        if (!values.isEmpty()) {
            write(ticket, values);
        }
    }

    @Override
    public void replace(TicketFacts ticket, FieldValues values) {
        // Deleting where nothing is would lock the gap that the next new ticket falls into.
        if (mapper.entries(ticket.id()) > 0) {
            forget(ticket.id());
        }
        write(ticket, values);
    }

    @Override
    public void forget(long ticketId) {
        var _ = mapper.forget(ticketId);
    }

    private void write(TicketFacts ticket, FieldValues values) {
        var text = values.isEmpty() ? null : TextMap.write(new TreeMap<>(values.all()));
        Changed.one(mapper.write(ticket.id(), text), "Ticket " + ticket.number());
        if (!values.searchable().isEmpty()) {
            var _ = mapper.addEntries(ticket, new TreeMap<>(values.searchable()));
        }
    }
}
