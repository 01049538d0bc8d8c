package io.banyan.user.asset;

import io.banyan.common.problem.DomainProblem.FieldError;
import io.banyan.user.asset.Assets.StoredHouse;
import io.banyan.user.field.FieldRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Checks the rows of a bulk addition against each other and against the building. Collects all mistakes instead of stopping at one. */
final class HouseRows {

    private static final int LONGEST_LABEL = 160;
    private static final BigDecimal LARGEST = new BigDecimal("1000000");

    private final @Nullable Building building;
    private final List<NewHouse> rows;
    private final FieldRules rules;
    private final Map<String, Long> units = new HashMap<>();
    private final List<FieldError> errors = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final List<Map<String, String>> values = new ArrayList<>();

    /** @param building absent on open ground */
    HouseRows(@Nullable Building building, List<NewHouse> rows, FieldRules rules) {
        this.building = building;
        this.rows = rows;
        this.rules = rules;
        if (building != null) {
            building.units().forEach(unit -> units.put(unit.name(), unit.id()));
        }
    }

    /** The rows as they will be stored, once they were found right. */
    List<StoredHouse> houses(long companyId, long projectId, LocalDate today, LongSupplier ids) {
        var houses = new ArrayList<StoredHouse>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            houses.add(new StoredHouse(
                    new House(
                            ids.getAsLong(),
                            companyId,
                            projectId,
                            building == null ? null : building.id(),
                            building == null ? null : building.name(),
                            row.unit(),
                            Objects.requireNonNull(row.number()).strip(),
                            row.floor(),
                            Objects.requireNonNull(row.kind()),
                            Objects.requireNonNull(row.areaM2()),
                            labels.get(i),
                            Objects.requireNonNullElse(row.status(), HouseStatus.OCCUPIED),
                            today,
                            values.get(i),
                            0),
                    row.unit() == null ? null : units.get(row.unit())));
        }
        return houses;
    }

    /** Labels of the rows in their order, as they will be stored. */
    List<String> labels() {
        return labels;
    }

    /** What is wrong, each by its pointer {@code /houses/ROW/FIELD}. */
    List<FieldError> errors() {
        return errors;
    }

    void check() {
        for (int i = 0; i < rows.size(); i++) {
            checkRow(i, rows.get(i));
        }
        var seen = new HashSet<String>();
        for (int i = 0; i < labels.size(); i++) {
            if (!labels.get(i).isEmpty() && !seen.add(labels.get(i).toLowerCase(Locale.ROOT))) {
                wrong(i, "number", "repeated", "This request has " + labels.get(i) + " twice");
            }
        }
    }

    /** Marks rows whose label the project has already. */
    void markKnown(Set<String> known) {
        for (int i = 0; i < labels.size(); i++) {
            if (known.contains(labels.get(i).toLowerCase(Locale.ROOT))) {
                wrong(i, "number", "taken", "The project has " + labels.get(i) + " already");
            }
        }
    }

    void refuseIfWrong() {
        if (!errors.isEmpty()) {
            throw AssetProblem.wrongRows(errors);
        }
    }

    private void checkRow(int i, NewHouse row) {
        var number = row.number();
        var area = row.areaM2();
        if (number == null || number.isBlank() || number.length() > 40) {
            wrong(i, "number", "required", "A house has a number of at most 40 characters");
        }
        if (row.kind() == null) {
            wrong(i, "kind", "required", "Say what kind of asset it is");
        }
        if (area == null || area.signum() <= 0 || area.compareTo(LARGEST) > 0 || area.scale() > 2) {
            wrong(i, "areaM2", "range", "The area is positive, with at most two decimals");
        }
        if (row.unit() != null && !units.containsKey(row.unit())) {
            wrong(i, "unit", "unknown", "There is no unit " + row.unit() + " here");
        }
        var checked = rules.check(
                row.kind() == null ? "" : row.kind().name(),
                Map.of(),
                Objects.requireNonNullElse(row.fields(), Map.of()),
                "/houses/" + i + "/fields");
        values.add(checked.values());
        if (row.kind() != null) {
            errors.addAll(checked.errors());
        }
        addLabel(i, number == null || number.isBlank() ? "" : label(row, number));
    }

    private void addLabel(int i, String label) {
        if (label.length() > LONGEST_LABEL) {
            wrong(i, "label", "size", "A label has at most " + LONGEST_LABEL + " characters");
        }
        labels.add(label);
    }

    private String label(NewHouse row, String number) {
        var given = row.label();
        if (given != null && !given.isBlank()) {
            return given.strip();
        }
        return (building == null ? "" : building.name()) + (row.unit() == null ? "" : row.unit()) + number.strip();
    }

    private void wrong(int row, String field, String code, String detail) {
        errors.add(new FieldError("/houses/" + row + "/" + field, code, detail));
    }
}
