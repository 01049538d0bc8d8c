package io.banyan.user.asset;

import io.banyan.common.id.Ids;
import io.banyan.common.problem.DomainProblem.FieldError;
import io.banyan.user.account.AuthorityService;
import io.banyan.user.asset.Assets.StoredHouse;
import io.banyan.user.field.FieldService;
import io.banyan.user.field.FieldSubject;
import io.banyan.user.table.TableMistake;
import io.banyan.user.table.TableProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts assets of one project on record as a table lists them, each row with the name of its building. For tables of any length: no query per row. */
@Service
public class HouseTableService {

    /** Labels or rows in one statement. */
    private static final int CHUNK = 500;

    private final Assets assets;
    private final HouseRecordService records;
    private final FieldService fields;
    private final AuthorityService calendar;
    private final Ids ids;

    HouseTableService(
            Assets assets, HouseRecordService records, FieldService fields, AuthorityService calendar, Ids ids) {
        this.assets = assets;
        this.records = records;
        this.fields = fields;
        this.calendar = calendar;
        this.ids = ids;
    }

    /** @param building by its name; absent on open ground */
    public record TableLine(@Nullable String building, NewHouse house) {}

    /** Rows of one building with their numbers in the table. */
    private record Part(HouseRows rows, List<Integer> numbers) {}

    /** What is wrong with which row, in the order of the rows. */
    public List<TableMistake> check(long companyId, long projectId, List<TableLine> table) {
        var mistakes = new TreeMap<Integer, List<TableMistake>>();
        var firstOf = new HashMap<String, Integer>();
        for (var part : parts(companyId, projectId, table, mistakes)) {
            part.rows().errors().forEach(error -> note(mistakes, mistake(error, part.numbers())));
            for (int i = 0; i < part.numbers().size(); i++) {
                var label = part.rows().labels().get(i);
                var row = part.numbers().get(i);
                var first = label.isEmpty() ? null : firstOf.putIfAbsent(label.toLowerCase(Locale.ROOT), row);
                if (first != null) {
                    note(mistakes, new TableMistake(row, "number", "repeated", "The table has " + label + " twice"));
                }
            }
        }
        known(projectId, firstOf).forEach(mistake -> note(mistakes, mistake));
        return mistakes.values().stream().flatMap(List::stream).toList();
    }

    /**
     * Stores rows that were found right.
     *
     * @param progress is told after each few hundred rows how many are stored
     * @return the ids of the new assets
     * @throws TableProblem when a building or unit of theirs is gone meanwhile: all are stored or none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Long> add(long companyId, long projectId, List<TableLine> table, long by, IntConsumer progress) {
        var rules = fields.rules(companyId, FieldSubject.ASSET);
        var today = calendar.today();
        var stored = new ArrayList<StoredHouse>();
        for (var part : parts(companyId, projectId, table, new TreeMap<>())) {
            if (!part.rows().errors().isEmpty()) {
                throw TableProblem.changedMeanwhile();
            }
            stored.addAll(part.rows().houses(companyId, projectId, today, ids::next));
        }
        if (stored.size() != table.size()) {
            throw TableProblem.changedMeanwhile();
        }
        for (int from = 0; from < stored.size(); from += CHUNK) {
            var until = Math.min(stored.size(), from + CHUNK);
            records.added(stored.subList(from, until), rules, by);
            progress.accept(until);
        }
        return stored.stream().map(each -> each.house().id()).toList();
    }

    private List<Part> parts(
            long companyId, long projectId, List<TableLine> table, Map<Integer, List<TableMistake>> mistakes) {
        var rules = fields.rules(companyId, FieldSubject.ASSET);
        var buildings = new HashMap<String, Building>();
        assets.buildingsOf(projectId).forEach(building -> buildings.put(building.name(), building));
        var numbers = new LinkedHashMap<String, List<Integer>>();
        for (int i = 0; i < table.size(); i++) {
            var name = table.get(i).building();
            if (name != null && !buildings.containsKey(name)) {
                note(mistakes, new TableMistake(i, "building", "unknown", "The project has no building " + name));
            } else {
                var of = name == null ? "" : name;
                numbers.computeIfAbsent(of, _ -> new ArrayList<>()).add(i);
            }
        }
        var parts = new ArrayList<Part>();
        numbers.forEach((building, its) -> {
            var houses = its.stream().map(row -> table.get(row).house()).toList();
            var rows = new HouseRows(buildings.get(building), houses, rules);
            rows.check();
            parts.add(new Part(rows, its));
        });
        return parts;
    }

    private List<TableMistake> known(long projectId, Map<String, Integer> rows) {
        var mistakes = new ArrayList<TableMistake>();
        var labels = List.copyOf(rows.keySet());
        for (int from = 0; from < labels.size(); from += CHUNK) {
            var some = labels.subList(from, Math.min(labels.size(), from + CHUNK));
            for (var label : assets.knownLabels(projectId, some)) {
                var row = rows.get(label.toLowerCase(Locale.ROOT));
                if (row != null) {
                    mistakes.add(new TableMistake(row, "number", "taken", "The project has " + label + " already"));
                }
            }
        }
        return mistakes;
    }

    /** A repeated label is found over the whole table, so what one building says of it is left out. */
    private static void note(Map<Integer, List<TableMistake>> mistakes, TableMistake mistake) {
        var of = mistakes.computeIfAbsent(mistake.row(), _ -> new ArrayList<>());
        if (of.stream()
                .noneMatch(each ->
                        each.code().equals(mistake.code()) && each.field().equals(mistake.field()))) {
            of.add(mistake);
        }
    }

    /** From {@code /houses/ROW/FIELD}, counted within the building. */
    private static TableMistake mistake(FieldError error, List<Integer> numbers) {
        var steps = error.pointer().split("/", -1);
        var row = numbers.get(Integer.parseInt(steps[2]));
        return new TableMistake(row, steps[steps.length - 1], error.code(), error.detail());
    }
}
