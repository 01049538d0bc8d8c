package io.banyan.user.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes an xlsx file of one or two tables. Every cell is text: what begins with an equals sign is never a formula. */
final class SheetWriter implements AutoCloseable {

    private static final double WIDTH = 16;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Workbook workbook = new Workbook(bytes, "Banyan", "1.0");

    /** Begins a table with these titles. */
    Table table(String name, List<String> titles) {
        var sheet = workbook.newWorksheet(name);
        for (int i = 0; i < titles.size(); i++) {
            sheet.value(0, i, titles.get(i));
            sheet.style(0, i).bold().set();
            sheet.width(i, WIDTH);
        }
        sheet.freezePane(0, 1);
        return new Table(sheet);
    }

    /** The finished file. */
    byte[] toBytes() {
        close();
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        try {
            workbook.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A table to which rows are added. */
    static final class Table {

        private static final int FLUSHED = 1000;

        private final Worksheet sheet;
        private int row = 1;

        private Table(Worksheet sheet) {
            this.sheet = sheet;
        }

        void add(List<String> cells) {
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    sheet.value(row, i, cells.get(i));
                }
            }
            if (++row % FLUSHED == 0) {
                flush();
            }
        }

        private void flush() {
            try {
                sheet.flush();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }
}
