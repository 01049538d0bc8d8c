package io.banyan.user.field;

import io.banyan.common.problem.DomainProblem.FieldError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the values of one thing against the fields of its kind. Collects all mistakes instead of stopping at one. */
public final class FieldRules {

    private final List<FieldDefinition> definitions;
    private final boolean demanding;

    /** @param definitions all fields of the subject, whatever the kind */
    FieldRules(List<FieldDefinition> definitions) {
        this(definitions, true);
    }

    private FieldRules(List<FieldDefinition> definitions, boolean demanding) {
        this.definitions = definitions;
        this.demanding = demanding;
    }

    /** What a resident has to observe: other fields than those he is asked for he does not know. */
    FieldRules ofResidents() {
        return new FieldRules(
                definitions.stream().filter(FieldDefinition::residents).toList(), demanding);
    }

    /** For values that come from where nobody can be asked: what is there is checked, what is required may be missing. */
    FieldRules undemanding() {
        return new FieldRules(definitions, false);
    }

    /** What became of the values: in their agreed form, or mistakes. */
    public record Checked(Map<String, String> values, List<FieldError> errors) {}

    /**
     * The values as they will be kept. A blank value clears its field. What was entered into a field that is no longer asked for stays.
     *
     * @param present values kept before
     * @param pointer of the object that holds the values, for example {@code /fields}
     */
    public Checked check(String kind, Map<String, String> present, Map<String, String> given, String pointer) {
        return check(Set.of(kind), present, given, pointer);
    }

    /** The same of a thing that is several kinds at once. */
    Checked check(Set<String> kinds, Map<String, String> present, Map<String, String> given, String pointer) {
        var errors = new ArrayList<FieldError>();
        var kept = new HashMap<String, String>();
        var unknown = new HashMap<>(given);
        for (var field : definitions) {
            if (!field.belongsTo(kinds)) {
                continue;
            }
            var wanted = unknown.remove(field.code());
            if (!field.active()) {
                keep(kept, field.code(), present.get(field.code()));
                continue;
            }
            if (wanted == null || wanted.isBlank()) {
                if (demanding && field.required()) {
                    errors.add(
                            new FieldError(pointer + "/" + field.code(), "required", field.label() + " is required"));
                }
                continue;
            }
            var value = field.type().normalised(wanted, field.choices());
            if (value == null) {
                errors.add(new FieldError(
                        pointer + "/" + field.code(), "type", field.label() + " holds " + expectation(field)));
            } else {
                kept.put(field.code(), value);
            }
        }
        unknown.keySet().stream()
                .sorted()
                .forEach(code ->
                        errors.add(new FieldError(pointer + "/" + code, "unknown", "There is no such field here")));
        return new Checked(Map.copyOf(kept), List.copyOf(errors));
    }

    /** Those of the values that things of this kind have. */
    public Map<String, String> restricted(String kind, Map<String, String> values) {
        var kept = new HashMap<String, String>();
        for (var field : definitions) {
            if (field.belongsTo(Set.of(kind))) {
                keep(kept, field.code(), values.get(field.code()));
            }
        }
        return kept;
    }

    /** The values by which the thing shall be found. */
    public Map<String, String> searchable(Map<String, String> values) {
        var found = new HashMap<String, String>();
        for (var field : definitions) {
            if (field.searchable()) {
                keep(found, field.code(), values.get(field.code()));
            }
        }
        return found;
    }

    /** All fields of the subject. */
    public List<FieldDefinition> definitions() {
        return definitions;
    }

    private static void keep(Map<String, String> into, String code, @org.jspecify.annotations.Nullable String value) {
        if (value != null) {
            into.put(code, value);
        }
    }

    private static String expectation(FieldDefinition field) {
        return switch (field.type()) {
            case TEXT -> "at most 200 characters";
            case NUMBER -> "a number";
            case DATE -> "a date like 2026-11-25";
            case BOOLEAN -> "true or false";
            case CHOICE -> "one of " + String.join(", ", field.choices());
            case CHOICES -> "some of " + String.join(", ", field.choices());
        };
    }
}
