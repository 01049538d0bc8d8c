package io.banyan.user.sheet;

import io.banyan.user.asset.HouseTableService.TableLine;
import io.banyan.user.asset.NewHouse;
import io.banyan.user.field.FieldDefinition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Understands a sheet as a table of assets. What it cannot understand is a mistake of its cell; all are collected. */
final class AssetTable {

    private final Sheet sheet;
    private final Map<AssetColumn, Integer> columns = new EnumMap<>(AssetColumn.class);
    private final Map<FieldDefinition, Integer> fields = new LinkedHashMap<>();
    private final Map<Integer, List<RowMistake>> mistakes = new TreeMap<>();
    private final List<TableLine> rows = new ArrayList<>();

    /**
     * @param definitions the fields that assets of this company have
     * @throws SheetProblem when a required column is missing or a title is unknown
     */
    AssetTable(Sheet sheet, List<FieldDefinition> definitions) {
        this.sheet = sheet;
        recognise(definitions);
        sheet.rows().forEach(row -> rows.add(understood(row)));
    }

    /** The rows in their order, wrong ones too. */
    List<TableLine> rows() {
        return rows;
    }

    /** Adds what the records say of a row, counted from 0. What its cell was not understood for already is not said twice. */
    void add(int index, String field, String code, String detail) {
        var of = mistakes.computeIfAbsent(index, _ -> new ArrayList<>());
        var title = titleOf(field);
        if (of.stream().noneMatch(each -> each.column().equals(title))) {
            of.add(new RowMistake(sheet.rows().get(index).number(), title, code, detail));
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

    /** The rows with which nothing is wrong. */
    List<TableLine> goodRows() {
        var good = new ArrayList<TableLine>();
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
        for (var column : AssetColumn.values()) {
            if (column.required() && !columns.containsKey(column)) {
                throw SheetProblem.titles("The column " + column.title() + " is missing");
            }
        }
    }

    private void recognise(String title, int index, List<FieldDefinition> definitions) {
        for (var column : AssetColumn.values()) {
            if (column.title().equals(title) || column.code().equals(title)) {
                columns.put(column, index);
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

    private TableLine understood(Sheet.Line row) {
        var index = rows.size();
        var values = new HashMap<String, String>();
        fields.forEach((field, at) -> {
            if (!row.cell(at).isEmpty()) {
                values.put(field.code(), row.cell(at));
            }
        });
        return new TableLine(
                text(row, AssetColumn.BUILDING),
                new NewHouse(
                        text(row, AssetColumn.UNIT),
                        text(row, AssetColumn.NUMBER),
                        read(index, row, AssetColumn.FLOOR, "a whole number", Integer::valueOf),
                        read(
                                index,
                                row,
                                AssetColumn.KIND,
                                AssetColumn.KIND.hint(),
                                text -> AssetWords.kind(text).orElse(null)),
                        read(index, row, AssetColumn.AREA, "a number", BigDecimal::new),
                        text(row, AssetColumn.LABEL),
                        read(
                                index,
                                row,
                                AssetColumn.STATUS,
                                AssetColumn.STATUS.hint(),
                                text -> AssetWords.status(text).orElse(null)),
                        values));
    }

    private @Nullable String text(Sheet.Line row, AssetColumn column) {
        var text = row.cell(columns.getOrDefault(column, -1));
        return text.isEmpty() ? null : text;
    }

    private <T> @Nullable T read(
            int index, Sheet.Line row, AssetColumn column, String expected, Function<String, @Nullable T> reader) {
        var text = text(row, column);
        if (text == null) {
            return null;
        }
        T value;
        try {
            value = reader.apply(text);
        } catch (NumberFormatException _) {
            value = null;
        }
        if (value == null) {
            add(index, column.code(), "type", "It holds " + expected);
        }
        return value;
    }

    private String titleOf(String field) {
        for (var column : AssetColumn.values()) {
            if (column.code().equals(field)) {
                return column.title();
            }
        }
        return fields.keySet().stream()
                .filter(each -> each.code().equals(field))
                .map(FieldDefinition::label)
                .findFirst()
                .orElse(field);
    }

    /** Titles of all columns there can be, the required ones marked by a star. */
    static List<String> titles(List<FieldDefinition> definitions) {
        var titles = new ArrayList<String>();
        for (var column : AssetColumn.values()) {
            titles.add(column.title() + (column.required() ? "*" : ""));
        }
        definitions.stream()
                .filter(FieldDefinition::active)
                .forEach(field -> titles.add(titles.contains(field.label()) ? field.code() : field.label()));
        return titles;
    }
}
