package io.banyan.user.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.CellAddress;

/**
 * Refuses files that would take all memory, before anything is kept of them. The reader of tables fills a row up to the last column it names, so a
 * file of a few bytes is enough. Whether a part is the table is up to the file; therefore all parts are looked at, with the parser of that reader,
 * which sees what that reader would see.
 */
final class SheetGuard {

    /** Far more than are read; spreadsheets keep empty cells that have a colour. */
    private static final int MOST_COLUMNS = 1_000;

    /** As spreadsheets have them themselves. */
    private static final int MOST_ROWS = 1_048_576;

    /** Text and formula of one cell, as spreadsheets have them themselves. */
    private static final int MOST_CHARACTERS = 32_767 + 8_192;

    /** Formulas for several cells; the reader asks all of them for each cell. */
    private static final int MOST_SHARED_FORMULAS = 1_000;

    /** Of formulas that other cells share: the reader writes them out for each. */
    private static final long MOST_COPIED = 1_000_000_000;

    /** Unpacked; more is a bomb and no table of {@link SheetReader#MOST_ROWS} rows. */
    private static final long LARGEST = 100L * 1024 * 1024;

    /** Unpacked, of all that is no table: styles, and texts that several cells share, which are all in memory at once. */
    private static final long LARGEST_BESIDE = 32L * 1024 * 1024;

    private static final String TABLES = "xl/worksheets/";
    private static final XMLInputFactory PARSERS = parsers();

    private SheetGuard() {}

    /** @throws SheetProblem when it is no spreadsheet that anybody would make */
    static void requireSane(byte[] file) throws IOException {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            requireSmall(zip);
            for (var entry : Collections.list(zip.getEntries())) {
                try (var in = zip.getInputStream(entry)) {
                    look(in);
                }
            }
        }
    }

    private static void requireSmall(ZipFile zip) throws IOException {
        var buffer = new byte[16 * 1024];
        var size = 0L;
        var beside = 0L;
        for (var entry : Collections.list(zip.getEntries())) {
            try (var in = zip.getInputStream(entry)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    size += read;
                    beside += entry.getName().startsWith(TABLES) ? 0 : read;
                    require(size <= LARGEST && beside <= LARGEST_BESIDE);
                }
            }
        }
    }

    private static void look(InputStream part) {
        try {
            var xml = PARSERS.createXMLStreamReader(part);
            var table = new Table();
            while (xml.hasNext()) {
                xml.next();
                if (xml.isStartElement() && xml.getLocalName().equals("Override")) {
                    requireOnlyTablesAmongTables(xml);
                }
                table.see(xml);
            }
        } catch (XMLStreamException _) {
            // A picture is no XML; and what is damaged from here on ends for the reader here, too.
        }
    }

    /** What lies where tables lie was not counted among what is in memory at once. */
    private static void requireOnlyTablesAmongTables(XMLStreamReader list) {
        var name = String.valueOf(list.getAttributeValue(null, "PartName")).toLowerCase(Locale.ROOT);
        var type = String.valueOf(list.getAttributeValue(null, "ContentType"));
        require(!(name.startsWith(TABLES) || name.startsWith("/" + TABLES)) || type.endsWith(".worksheet+xml"));
    }

    /** What was seen of a table so far. No row lies in a row and no cell in a cell, or counts would begin anew where the reader goes on. */
    private static final class Table {

        private boolean begun;
        private boolean inRow;
        private boolean inCell;
        private int rows;
        private int cells;
        private int characters;
        private int shared;
        private int longest;
        private long copied;

        void see(XMLStreamReader xml) {
            if (xml.isStartElement()) {
                begin(xml);
            } else if (xml.isEndElement()) {
                end(xml.getLocalName());
            } else if (inRow && xml.hasText()) {
                characters += xml.getTextLength();
                require(characters <= MOST_CHARACTERS);
            }
        }

        private void begin(XMLStreamReader xml) {
            var name = xml.getLocalName();
            begun |= name.equals("sheetData");
            if (begun && name.equals("row")) {
                require(!inRow);
                inRow = true;
                var number = xml.getAttributeValue(null, "r");
                require(++rows <= MOST_ROWS && (number == null || Integer.parseInt(number) <= MOST_ROWS));
            } else if (inRow && name.equals("c")) {
                require(!inCell);
                inCell = true;
                var place = xml.getAttributeValue(null, "r");
                var column = place == null ? cells : new CellAddress(place).getColumn();
                require(++cells <= MOST_COLUMNS && column >= 0 && column < MOST_COLUMNS);
            } else if (inRow && name.equals("f")) {
                formula(xml);
            }
        }

        private void formula(XMLStreamReader xml) {
            if (xml.getAttributeValue(null, "ref") != null) {
                require(++shared <= MOST_SHARED_FORMULAS);
            } else if ("shared".equals(xml.getAttributeValue(null, "t"))) {
                copied += longest;
                require(copied <= MOST_COPIED);
            }
        }

        private void end(String name) {
            if (name.equals("f")) {
                longest = Math.max(longest, characters);
            }
            if (name.equals("row")) {
                inRow = false;
                cells = 0;
            }
            if (name.equals("row") || name.equals("c")) {
                inCell = false;
                characters = 0;
            }
        }
    }

    private static void require(boolean sane) {
        if (!sane) {
            throw SheetProblem.unreadable();
        }
    }

    private static XMLInputFactory parsers() {
        var parsers = new InputFactoryImpl();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return parsers;
    }
}
