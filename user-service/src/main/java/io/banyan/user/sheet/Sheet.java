package io.banyan.user.sheet;

import java.util.List;

/** A table as it was read: the titles in its first row, and the rows that hold anything. */
record Sheet(List<String> titles, List<Line> rows) {

    /**
     * @param number as the spreadsheet counts
     * @param cells  as people see them, blank where there is nothing; at most as many as there are titles
     */
    record Line(int number, List<String> cells) {

        String cell(int index) {
            return index < 0 || index >= cells.size() ? "" : cells.get(index);
        }
    }
}
