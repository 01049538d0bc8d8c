package io.banyan.user.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first table of an xlsx file row by row. */
final class SheetReader {

    static final int MOST_ROWS = 50_000;
    private static final int MOST_DIGITS = 60;
    private static final int MOST_COLUMNS = 100;

    /** Of one cell, as spreadsheets have it themselves. */
    private static final int MOST_CHARACTERS = 32_767;

    /** Of all that is kept: 300 of each row, as much as an address, a name and some remarks. */
    private static final long MOST_CHARACTERS_IN_ALL = 300L * MOST_ROWS;

    private SheetReader() {}

    /** @throws SheetProblem when it is no table, or too long */
    static Sheet read(byte[] file) {
        try {
            SheetGuard.requireSane(file);
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false));
                    var rows = workbook.getFirstSheet().openStream()) {
                return table(rows.iterator());
            }
        } catch (SheetProblem refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            // A file that somebody damaged on purpose fails in ways the reader does not list.
            throw SheetProblem.unreadable();
        }
    }

    private static Sheet table(Iterator<Row> rows) {
        if (!rows.hasNext()) {
            throw SheetProblem.empty();
        }
        var titles = cells(rows.next(), MOST_COLUMNS);
        var found = new ArrayList<Sheet.Line>();
        var characters = 0L;
        while (rows.hasNext()) {
            var row = rows.next();
            var cells = cells(row, titles.size());
            characters += cells.stream().mapToInt(String::length).sum();
            if (characters > MOST_CHARACTERS_IN_ALL) {
                throw SheetProblem.tooLong(MOST_ROWS);
            }
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                found.add(new Sheet.Line(row.getRowNum(), cells));
            }
            if (found.size() > MOST_ROWS) {
                throw SheetProblem.tooLong(MOST_ROWS);
            }
        }
        if (found.isEmpty()) {
            throw SheetProblem.empty();
        }
        return new Sheet(titles, found);
    }

    private static List<String> cells(Row row, int most) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < Math.min(row.getCellCount(), most); i++) {
            cells.add(row.getOptionalCell(i).map(SheetReader::text).orElse(""));
        }
        return cells;
    }

    /** As people see it: a room 101 that the spreadsheet took for a number stays 101, a date is a day. */
    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return isDay(cell) ? day(cell) : plain(cell.asNumber());
        }
        var text = Optional.ofNullable(cell.getText()).orElse("");
        if (text.length() > MOST_CHARACTERS) {
            throw SheetProblem.unreadable();
        }
        return text.strip();
    }

    /** Nobody counts in so many digits; written out, 1e1000000000 would take all memory. */
    private static String plain(BigDecimal number) {
        if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
            throw SheetProblem.unreadable();
        }
        return number.stripTrailingZeros().toPlainString();
    }

    /** A number that counts to no day of the calendar stays a number: a mistake of its cell, not of the file. */
    private static String day(Cell cell) {
        try {
            return cell.asDate().toLocalDate().toString();
        } catch (RuntimeException _) {
            return plain(cell.asNumber());
        }
    }

    private static boolean isDay(Cell cell) {
        var format = cell.getDataFormatString();
        return format != null && format.contains("y") && format.contains("d");
    }
}
