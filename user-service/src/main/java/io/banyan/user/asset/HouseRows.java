package io.banyan.user.asset;

import io.banyan.common.problem.DomainProblem.FieldError;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the rows of a bulk addition against each other and against the building. Collects all mistakes instead of stopping at one. */
final class HouseRows {

    private static final BigDecimal LARGEST = new BigDecimal("1000000");

    private final Building building;
    private final List<NewHouse> rows;
    private final Map<String, Long> units = new HashMap<>();
    private final List<FieldError> errors = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();

    HouseRows(Building building, List<NewHouse> rows) {
        this.building = building;
        this.rows = rows;
        building.units().forEach(unit -> units.put(unit.name(), unit.id()));
    }

    /** Labels of the rows in their order, as they will be stored. */
    List<String> labels() {
        return labels;
    }

    @Nullable
    Long unitId(NewHouse row) {
        return row.unit() == null ? null : units.get(row.unit());
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
            wrong(i, "unit", "unknown", "The building has no unit " + row.unit());
        }
        labels.add(number == null || number.isBlank() ? "" : label(row, number));
    }

    private String label(NewHouse row, String number) {
        var given = row.label();
        if (given != null && !given.isBlank()) {
            return given.strip();
        }
        return building.name() + (row.unit() == null ? "" : row.unit()) + number.strip();
    }

    private void wrong(int row, String field, String code, String detail) {
        errors.add(new FieldError("/houses/" + row + "/" + field, code, detail));
    }
}
