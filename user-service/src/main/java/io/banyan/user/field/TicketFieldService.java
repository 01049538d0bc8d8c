package io.banyan.user.field;

import io.banyan.common.contract.user.TicketFieldInternalApi.CheckedTicketFields;
import io.banyan.common.contract.user.TicketFieldInternalApi.FilledBy;
import io.banyan.common.contract.user.TicketFieldInternalApi.TicketFieldCheck;
import io.banyan.common.contract.user.TicketFieldInternalApi.TicketFieldFacts;
import io.banyan.common.contract.user.TicketFieldInternalApi.TicketFieldType;
import io.banyan.common.contract.user.TicketFieldInternalApi.WrongTicketField;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The fields of tickets, whose values ticket-service keeps: it asks here, so that there is one set of rules for all fields. */
@Service
public class TicketFieldService {

    private final FieldService fields;

    TicketFieldService(FieldService fields) {
        this.fields = fields;
    }

    /** As forms show them. */
    public List<TicketFieldFacts> all(long companyId) {
        return fields.list(companyId, FieldSubject.TICKET).stream()
                .map(field -> new TicketFieldFacts(
                        field.code(),
                        field.label(),
                        TicketFieldType.valueOf(field.type().name()),
                        field.searchable(),
                        field.active(),
                        field.residents(),
                        field.kinds(),
                        field.required()))
                .toList();
    }

    public CheckedTicketFields check(TicketFieldCheck check) {
        var rules = rules(check.companyId(), check.by());
        var checked = rules.check(check.kinds(), check.present(), check.given(), "/fields");
        if (checked.errors().isEmpty()) {
            return new CheckedTicketFields(checked.values(), rules.searchable(checked.values()), List.of());
        }
        var wrong = checked.errors().stream()
                .map(error -> new WrongTicketField(error.pointer(), error.code(), error.detail()))
                .toList();
        return new CheckedTicketFields(Map.of(), Map.of(), wrong);
    }

    private FieldRules rules(long companyId, FilledBy by) {
        var rules = fields.rules(companyId, FieldSubject.TICKET);
        return switch (by) {
            case STAFF -> rules;
            case RESIDENT -> rules.ofResidents();
            case SYSTEM -> rules.undemanding();
        };
    }
}
