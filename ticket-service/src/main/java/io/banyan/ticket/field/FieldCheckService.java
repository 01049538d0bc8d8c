package io.banyan.ticket.field;

import io.banyan.common.contract.user.TicketFieldInternalApi.FilledBy;
import io.banyan.common.contract.user.TicketFieldInternalApi.TicketFieldCheck;
import io.banyan.common.problem.ServiceUnavailable;
import io.banyan.common.security.Caller;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Holds values against the company's rules. Whoever can see a required field has to fill it in: staff all of them, residents those that they
 * are asked for. What comes from where nobody can be asked is taken without: another system's report, an inspection. It gets them when
 * somebody changes the fields of the ticket.
 */
@Service
public class FieldCheckService {

    private final CompanyFields fields;

    FieldCheckService(CompanyFields fields) {
        this.fields = fields;
    }

    /** What a ticket is, as its fields are concerned. */
    public record Sort(long companyId, Set<String> kinds) {

        public static Sort of(long companyId, Enum<?> categoryKind, String categoryCode) {
            return new Sort(companyId, Set.of(categoryKind.name(), categoryCode));
        }
    }

    /**
     * The values of a new ticket. A report without any is taken even when the rules cannot be asked for, and at once when nothing was demanded
     * of its kind of ticket a few seconds ago.
     *
     * @throws FieldProblem that names each wrong value
     */
    public FieldValues ofReport(Caller caller, Sort sort, Map<String, String> given) {
        var nothing = given.values().stream().allMatch(String::isBlank);
        try {
            if (nothing && !demandsAnything(sort, filledBy(caller))) {
                return FieldValues.NONE;
            }
            return checked(new TicketFieldCheck(sort.companyId(), sort.kinds(), Map.of(), given, filledBy(caller)));
        } catch (ServiceUnavailable away) {
            if (nothing) {
                return FieldValues.NONE;
            }
            throw away;
        }
    }

    /**
     * The values of a ticket that are changed by staff.
     *
     * @param present stay where a field is no longer asked for
     * @throws FieldProblem that names each wrong value
     */
    public FieldValues ofChange(Sort sort, Map<String, String> present, Map<String, String> given) {
        return checked(new TicketFieldCheck(sort.companyId(), sort.kinds(), present, given, FilledBy.STAFF));
    }

    private boolean demandsAnything(Sort sort, FilledBy by) {
        return fields.of(sort.companyId()).stream().anyMatch(field -> field.mayBeDemanded(sort.kinds(), by));
    }

    private FieldValues checked(TicketFieldCheck check) {
        var checked = fields.check(check);
        if (!checked.wrong().isEmpty()) {
            throw FieldProblem.wrongValues(checked.wrong());
        }
        return new FieldValues(checked.values(), checked.searchable());
    }

    private static FilledBy filledBy(Caller caller) {
        if (caller.isResident()) {
            return FilledBy.RESIDENT;
        }
        return caller.isStaff() ? FilledBy.STAFF : FilledBy.SYSTEM;
    }
}
