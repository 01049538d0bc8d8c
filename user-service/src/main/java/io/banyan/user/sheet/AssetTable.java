package io.banyan.user.sheet;

import io.banyan.user.asset.HouseTableService.TableLine;
import io.banyan.user.asset.NewHouse;
import io.banyan.user.field.FieldDefinition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Understands a sheet as a table of assets. */
final class AssetTable {

    private final Cells cells;
    private final List<TableLine> rows = new ArrayList<>();

    /**
     * @param definitions the fields that assets of this company have
     * @throws SheetProblem when a required column is missing or a title is unknown
     */
    AssetTable(Sheet sheet, List<FieldDefinition> definitions) {
        cells = new Cells(sheet, AssetColumn.all(), definitions);
        for (int i = 0; i < cells.rows(); i++) {
            rows.add(understood(i));
        }
    }

    Cells cells() {
        return cells;
    }

    /** The rows in their order, wrong ones too. */
    List<TableLine> rows() {
        return rows;
    }

    private TableLine understood(int row) {
        return new TableLine(
                text(row, AssetColumn.BUILDING),
                new NewHouse(
                        text(row, AssetColumn.UNIT),
                        text(row, AssetColumn.NUMBER),
                        read(row, AssetColumn.FLOOR, "a whole number", Integer::valueOf),
                        read(
                                row,
                                AssetColumn.KIND,
                                AssetColumn.KIND.hint(),
                                text -> AssetWords.kind(text).orElse(null)),
                        read(row, AssetColumn.AREA, "a number", BigDecimal::new),
                        text(row, AssetColumn.LABEL),
                        read(
                                row,
                                AssetColumn.STATUS,
                                AssetColumn.STATUS.hint(),
                                text -> AssetWords.status(text).orElse(null)),
                        cells.values(row)));
    }

    private @Nullable String text(int row, AssetColumn column) {
        return cells.text(row, column.code());
    }

    private <T> @Nullable T read(int row, AssetColumn column, String expected, Function<String, @Nullable T> reader) {
        return cells.read(row, column.code(), expected, reader);
    }

    /** Titles of all columns there can be, the required ones marked by a star. */
    static List<String> titles(List<FieldDefinition> definitions) {
        return Cells.titles(AssetColumn.all(), definitions);
    }
}
