package io.banyan.ticket.field;

import io.banyan.common.contract.user.TicketFieldInternalApi.TicketFieldFacts;
import io.banyan.common.contract.user.TicketFieldInternalApi.TicketFieldType;
import io.banyan.common.problem.ServiceUnavailable;
import io.banyan.common.security.Caller;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Shows values and reads searches by them. Residents see the fields that are opened to them and no others. */
@Service
public class FieldReader {

    private final CompanyFields fields;
    private final TicketFields values;

    FieldReader(CompanyFields fields, TicketFields values) {
        this.fields = fields;
        this.values = values;
    }

    /** What the fields of a ticket hold, in the order of forms. */
    public List<TicketField> of(Caller caller, long ticketId) {
        var left = new TreeMap<>(values.of(ticketId));
        if (left.isEmpty()) {
            return List.of();
        }
        var shown = new ArrayList<TicketField>();
        for (var field : known(caller.companyId())) {
            var value = left.remove(field.code());
            if (value != null && isOpenTo(caller, field)) {
                shown.add(new TicketField(field.code(), field.label(), field.type(), value));
            }
        }
        if (!caller.isResident()) {
            left.forEach((code, value) -> shown.add(new TicketField(code, code, TicketFieldType.TEXT, value)));
        }
        return List.copyOf(shown);
    }

    /**
     * The fields of a list with columns of their own, in the order of forms, of those too that are no longer asked for.
     *
     * @throws ServiceUnavailable when nobody can tell
     */
    public List<TicketFieldFacts> columns(Caller caller) {
        return fields.of(caller.companyId()).stream()
                .filter(field -> isOpenTo(caller, field))
                .toList();
    }

    /**
     * Reads {@code code:value}, as lists take it.
     *
     * @throws FieldProblem when it is none, or names a field by which this caller finds nothing
     */
    public List<FieldSearch> searches(Caller caller, @Nullable List<String> given) {
        if (given == null || given.isEmpty()) {
            return List.of();
        }
        var known = new HashSet<String>();
        fields.of(caller.companyId()).stream()
                .filter(field -> field.searchable() && isOpenTo(caller, field))
                .forEach(field -> known.add(field.code()));
        return given.stream()
                .map(each -> {
                    var cut = each.indexOf(':');
                    var code = cut < 1 ? each : each.substring(0, cut);
                    if (cut < 1 || cut == each.length() - 1 || !known.contains(code)) {
                        throw FieldProblem.notSearchable(code);
                    }
                    return new FieldSearch(code, each.substring(cut + 1).strip());
                })
                .toList();
    }

    /** What changed, for people who read the history: {@code 门禁卡号: 1203 → 1204}. */
    String difference(long companyId, Map<String, String> before, Map<String, String> after) {
        var codes = new TreeSet<>(before.keySet());
        codes.addAll(after.keySet());
        codes.removeIf(code -> Objects.equals(before.get(code), after.get(code)));
        var lines = new ArrayList<String>();
        for (var field : known(companyId)) {
            if (codes.remove(field.code())) {
                lines.add(line(field.label(), field.type(), before.get(field.code()), after.get(field.code())));
            }
        }
        codes.forEach(code -> lines.add(line(code, TicketFieldType.TEXT, before.get(code), after.get(code))));
        return String.join("\n", lines);
    }

    private static String line(String label, TicketFieldType type, @Nullable String before, @Nullable String after) {
        return "%s: %s → %s".formatted(label, spoken(type, before), spoken(type, after));
    }

    private static String spoken(TicketFieldType type, @Nullable String value) {
        if (value == null) {
            return "—";
        }
        if (type == TicketFieldType.BOOLEAN) {
            return value.equals("true") ? "是" : "否";
        }
        return value;
    }

    private List<TicketFieldFacts> known(long companyId) {
        try {
            return fields.of(companyId);
        } catch (ServiceUnavailable _) {
            return List.of();
        }
    }

    private static boolean isOpenTo(Caller caller, TicketFieldFacts field) {
        return !caller.isResident() || field.residents();
    }
}
