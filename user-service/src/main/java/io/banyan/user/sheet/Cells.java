package io.banyan.user.sheet;

import io.banyan.user.field.FieldDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A sheet under known titles. What a cell cannot be understood as is a mistake of that cell; all are collected. Rows count from 0. */
final class Cells {

    private final Sheet sheet;
    private final List<Column> columns;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<FieldDefinition, Integer> fields = new LinkedHashMap<>();
    private final Map<Integer, List<RowMistake>> mistakes = new TreeMap<>();

    /**
     * @param definitions the company's own fields, which are columns too
     * @throws SheetProblem when a required column is missing or a title is unknown
     */
    Cells(Sheet sheet, List<Column> columns, List<FieldDefinition> definitions) {
        this.sheet = sheet;
        this.columns = columns;
        recognise(definitions);
    }

    int rows() {
        return sheet.rows().size();
    }

    /** What stands there; null where nothing does. */
    @Nullable
    String text(int row, String code) {
        var text = sheet.rows().get(row).cell(places.getOrDefault(code, -1));
        return text.isEmpty() ? null : text;
    }

    /** What stands there, understood; null where nothing does, and where it is a mistake. */
    <T> @Nullable T read(int row, String code, String expected, Function<String, @Nullable T> reader) {
        var text = text(row, code);
        if (text == null) {
            return null;
        }
        T value;
        try {
            value = reader.apply(text);
        } catch (RuntimeException _) {
            value = null;
        }
        if (value == null) {
            add(row, code, "type", "It holds " + expected);
        }
        return value;
    }

    /** The values of the company's own fields, those that are filled in. */
    Map<String, String> values(int row) {
        var values = new HashMap<String, String>();
        fields.forEach((field, at) -> {
            var text = sheet.rows().get(row).cell(at);
            if (!text.isEmpty()) {
                values.put(field.code(), text);
            }
        });
        return values;
    }

    /** Adds what is wrong with a cell. What was not understood already is not said twice. */
    void add(int row, String field, String code, String detail) {
        var of = mistakes.computeIfAbsent(row, _ -> new ArrayList<>());
        var title = titleOf(field);
        if (of.stream().noneMatch(each -> each.column().equals(title))) {
            of.add(new RowMistake(sheet.rows().get(row).number(), title, code, detail));
        }
    }

    /** Everything that is wrong, in the order of the rows. */
    List<RowMistake> mistakes() {
        return mistakes.values().stream().flatMap(List::stream).toList();
    }

    /** How many rows are wrong. */
    int wrongRows() {
        return mistakes.size();
    }

    boolean isWrong(int row) {
        return mistakes.containsKey(row);
    }

    /** Those of the rows with which nothing is wrong. */
    <T> List<T> good(List<T> rows) {
        var good = new ArrayList<T>();
        for (int i = 0; i < rows.size(); i++) {
            if (!mistakes.containsKey(i)) {
                good.add(rows.get(i));
            }
        }
        return good;
    }

    private void recognise(List<FieldDefinition> definitions) {
        var seen = new HashSet<String>();
        for (int i = 0; i < sheet.titles().size(); i++) {
            var title = sheet.titles().get(i).replace("*", "").strip();
            if (title.isEmpty()) {
                continue;
            }
            if (!seen.add(title)) {
                throw SheetProblem.titles("The column " + title + " is there twice");
            }
            recognise(title, i, definitions);
        }
        for (var column : columns) {
            if (column.required() && !places.containsKey(column.code())) {
                throw SheetProblem.titles("The column " + column.title() + " is missing");
            }
        }
    }

    private void recognise(String title, int index, List<FieldDefinition> definitions) {
        for (var column : columns) {
            if (column.title().equals(title) || column.code().equals(title)) {
                places.put(column.code(), index);
                return;
            }
        }
        for (var field : definitions) {
            if (field.active() && (field.label().equals(title) || field.code().equals(title))) {
                fields.put(field, index);
                return;
            }
        }
        throw SheetProblem.titles("Nobody knows the column " + title);
    }

    private String titleOf(String field) {
        return columns.stream()
                .filter(column -> column.code().equals(field))
                .map(Column::title)
                .findFirst()
                .or(() -> fields.keySet().stream()
                        .filter(each -> each.code().equals(field))
                        .map(FieldDefinition::label)
                        .findFirst())
                .orElse(field);
    }

    /** Titles of all columns there can be, the required ones marked by a star. */
    static List<String> titles(List<Column> columns, List<FieldDefinition> definitions) {
        var titles = new ArrayList<String>();
        columns.forEach(column -> titles.add(column.title() + (column.required() ? "*" : "")));
        definitions.stream()
                .filter(FieldDefinition::active)
                .forEach(field -> titles.add(titles.contains(field.label()) ? field.code() : field.label()));
        return titles;
    }
}
