package io.banyan.ticket.field;

import io.banyan.common.security.Caller;
import io.banyan.ticket.field.FieldCheckService.Sort;
import io.banyan.ticket.lifecycle.Actor;
import io.banyan.ticket.lifecycle.Note;
import io.banyan.ticket.lifecycle.TicketAction;
import io.banyan.ticket.lifecycle.TicketDesk;
import io.banyan.ticket.lifecycle.TicketRef;
import io.banyan.ticket.lifecycle.TicketState;
import java.util.Map;
import org.springframework.stereotype.Service;

/** A dispatcher puts the fields of a ticket right. The rules are asked for first; then values, history and version change together. */
@Service
public class FieldChangeService {

    /** Of a note in the timeline. */
    private static final int LONGEST = 1000;

    private final TicketDesk desk;
    private final TicketFields fields;
    private final FieldCheckService checks;
    private final FieldReader reader;

    FieldChangeService(TicketDesk desk, TicketFields fields, FieldCheckService checks, FieldReader reader) {
        this.desk = desk;
        this.fields = fields;
        this.checks = checks;
        this.reader = reader;
    }

    /**
     * What every field holds from now on; what is blank or left out is cleared, what is no longer asked for stays. Nothing happens when all is
     * as it was.
     *
     * @param ref with the version that was seen, since all values are replaced
     */
    public TicketState change(Caller caller, TicketRef ref, Map<String, String> given) {
        var ticket = desk.open(caller, ref);
        ticket.requireOpen(TicketAction.CHANGE_FIELDS, Actor.of(caller));
        var facts = ticket.facts();
        var subject = facts.subject();
        var before = fields.of(facts.id());
        var after = checks.ofChange(Sort.of(facts.companyId(), subject.kind(), subject.categoryCode()), before, given);
        if (after.all().equals(before)) {
            return desk.state(caller, facts.id());
        }
        var note = Note.internal(cut(reader.difference(facts.companyId(), before, after.all())));
        return desk.perform(caller, ref, act -> {
            act.ticket().changeFields(act.by(), note, act.now());
            fields.replace(facts, after);
        });
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
