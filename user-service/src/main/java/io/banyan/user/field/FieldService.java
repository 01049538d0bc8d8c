package io.banyan.user.field;

import io.banyan.common.id.Ids;
import io.banyan.common.persistence.Changed;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Versions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a company's own fields, and hands out the rules by which values are checked. */
@Service
public class FieldService {

    private static final int MOST = 60;
    private static final int LONGEST_CHOICE = 40;

    private final Fields fields;
    private final Ids ids;
    private final Clock clock;

    FieldService(Fields fields, Ids ids, Clock clock) {
        this.fields = fields;
        this.ids = ids;
        this.clock = clock;
    }

    /** What may be said of a field. */
    public record Wish(
            String label,
            FieldType type,
            boolean required,
            boolean searchable,
            boolean active,
            boolean residents,
            int position,
            Set<String> kinds,
            List<String> choices) {}

    /** Those every company has and the company's own, as forms show them. */
    public List<FieldDefinition> list(long companyId, FieldSubject subject) {
        var all = new ArrayList<>(BuiltInFields.of(subject));
        fields.of(companyId, subject).stream()
                .sorted(Comparator.comparingInt(FieldDefinition::position).thenComparingLong(FieldDefinition::id))
                .forEach(all::add);
        return List.copyOf(all);
    }

    public FieldRules rules(long companyId, FieldSubject subject) {
        return new FieldRules(list(companyId, subject));
    }

    public FieldDefinition get(Caller caller, long id) {
        return fields.find(id)
                .filter(field -> field.companyId() == caller.companyId())
                .orElseThrow(FieldProblem::notFound);
    }

    @Transactional
    public FieldDefinition add(Caller caller, FieldSubject subject, String code, Wish wish) {
        var present = list(caller.companyId(), subject);
        if (present.stream().anyMatch(field -> field.code().equals(code))) {
            throw FieldProblem.codeTaken();
        }
        if (present.size() >= MOST) {
            throw FieldProblem.wrong("/code", "too-many", "There are at most " + MOST + " fields");
        }
        var field = definition(ids.next(), caller.companyId(), subject, code, wish, 0);
        try {
            fields.add(field, clock.instant());
        } catch (DuplicateKeyException _) {
            throw FieldProblem.codeTaken();
        }
        return field;
    }

    /** The type stays: values were entered by it. */
    @Transactional
    public FieldDefinition revise(Caller caller, long id, @Nullable String ifMatch, Wish wish) {
        var present = get(caller, id);
        Versions.require(ifMatch, present.version());
        if (present.type() != wish.type()) {
            throw FieldProblem.wrong("/type", "fixed", "The type of a field stays; add another field instead");
        }
        var next = definition(id, present.companyId(), present.subject(), present.code(), wish, present.version());
        Changed.one(fields.revise(next), "Field " + id);
        return get(caller, id);
    }

    /** Reads {@code code:value}, as lists take it. */
    public List<FieldSearch> searches(long companyId, FieldSubject subject, @Nullable List<String> given) {
        if (given == null || given.isEmpty()) {
            return List.of();
        }
        var known = new HashSet<String>();
        list(companyId, subject).stream().filter(FieldDefinition::searchable).forEach(field -> known.add(field.code()));
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

    private static FieldDefinition definition(
            long id, long companyId, FieldSubject subject, String code, Wish wish, long version) {
        var choice = wish.type() == FieldType.CHOICE || wish.type() == FieldType.CHOICES;
        if (choice == wish.choices().isEmpty()) {
            throw FieldProblem.wrong("/choices", "choices", "A choice has choices, and nothing else has");
        }
        if (wish.residents() && subject != FieldSubject.TICKET) {
            throw FieldProblem.wrong("/residents", "only-tickets", "Residents are asked for fields of tickets only");
        }
        for (var each : wish.choices()) {
            if (each.isBlank() || each.length() > LONGEST_CHOICE || each.contains(",") || each.contains("\n")) {
                throw FieldProblem.wrong("/choices", "choice", "A choice has at most 40 characters and no comma");
            }
        }
        return new FieldDefinition(
                id,
                companyId,
                subject,
                code,
                wish.label(),
                wish.type(),
                wish.required(),
                wish.searchable(),
                wish.active(),
                wish.residents(),
                wish.position(),
                wish.kinds(),
                wish.choices().stream().map(String::strip).distinct().toList(),
                version);
    }
}
