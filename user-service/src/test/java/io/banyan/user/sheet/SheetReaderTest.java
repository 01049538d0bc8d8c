package io.banyan.user.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X4 spreadsheets")
class SheetReaderTest {

    @Test
    void areReadAsPeopleSeeThem() throws IOException {
        var sheet = read(written(table -> {
            table.value(0, 0, "房号");
            table.value(0, 1, "面积");
            table.value(0, 2, "交付");
            table.value(1, 0, 101);
            table.value(1, 1, 89.5);
            table.value(1, 2, LocalDate.of(2026, 11, 25));
            table.style(1, 2).format("yyyy-mm-dd").set();
            table.value(3, 0, " P-01 ");
        }));

        assertThat(sheet.titles()).containsExactly("房号", "面积", "交付");
        assertThat(sheet.rows()).extracting(Sheet.Line::number).containsExactly(2, 4);
        assertThat(sheet.rows().getFirst().cells()).isEqualTo(List.of("101", "89.5", "2026-11-25"));
        assertThat(sheet.rows().getLast().cell(0)).isEqualTo("P-01");
        assertThat(sheet.rows().getLast().cell(2)).isEmpty();
    }

    @Test
    void areRefusedWhenTheyAreDamagedOrNone() throws IOException {
        var whole = written(table -> table.value(0, 0, "房号"));
        refused(Arrays.copyOf(whole, whole.length / 2), "import.unreadable");
        refused("房号,面积".getBytes(StandardCharsets.UTF_8), "import.unreadable");
        refused(whole, "import.empty");
    }

    /** The row says what is wrong with it then. */
    @Test
    void keepANumberThatIsNoDayOfTheCalendar() throws IOException {
        var sheet = read(written(table -> {
            table.value(0, 0, "交付");
            table.value(1, 0, new BigDecimal("9E+50"));
            table.style(1, 0).format("yyyy-mm-dd").set();
        }));
        assertThat(sheet.rows().getFirst().cell(0)).isEqualTo("9" + "0".repeat(50));
    }

    @Test
    void areRefusedWhenANumberWouldTakeAllMemory() throws IOException {
        refused(
                written(table -> {
                    table.value(0, 0, "面积");
                    table.value(1, 0, new BigDecimal("1E+1000000"));
                }),
                "import.unreadable");
    }

    @Test
    void areRefusedWhenTheyUnpackToMoreThanAnyTable() throws IOException {
        refused(packed("xl/worksheets/sheet1.xml", 101), "import.unreadable");
        refused(packed("xl/sharedStrings.xml", 33), "import.unreadable");
    }

    private static byte[] packed(String name, int megabytes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            var nothing = new byte[1024 * 1024];
            for (int i = 0; i < megabytes; i++) {
                zip.write(nothing);
            }
        }
        return bytes.toByteArray();
    }

    /** One text that many cells share is small in the file, and each cell is kept. */
    @Test
    void areRefusedWhenTheirTextsWouldTakeAllMemory() throws IOException {
        refused(remarked(2, 32_768), "import.unreadable");
        refused(remarked(2_000, 10_000), "import.too-long");
        assertThat(read(remarked(1_000, 10_000)).rows()).hasSize(1_000);
    }

    private static byte[] remarked(int rows, int characters) throws IOException {
        var remark = "x".repeat(characters);
        return written(table -> {
            table.value(0, 0, "备注");
            for (int row = 1; row <= rows; row++) {
                table.value(row, 0, remark);
            }
        });
    }

    @Test
    void haveAtMostFiftyThousandRows() throws IOException {
        refused(
                written(table -> {
                    for (int row = 0; row <= SheetReader.MOST_ROWS + 1; row++) {
                        table.value(row, 0, "x");
                    }
                }),
                "import.too-long");
    }

    /** The reader fills a row up to the last column it names. */
    @Test
    void areRefusedWhenARowWouldTakeAllMemory() throws IOException {
        refused(rows("<row r=\"1\"><c r=\"ZZZZZZ1\"/></row>"), "import.unreadable");
        refused(rows("<row><c r=\"XFE1\"/></row>"), "import.unreadable");
        refused(rows("<row>" + "<c/>".repeat(1_001) + "</row>"), "import.unreadable");
        refused(
                rows("<row>" + "<c/>".repeat(600) + "<row>" + "<c/>".repeat(600) + "</row></row>"),
                "import.unreadable");
        refused(rows("<row><c><v>" + "x<c/>".repeat(2) + "</v></c></row>"), "import.unreadable");
        refused(rows("<row r=\"1048577\"><c><v>1</v></c></row>"), "import.unreadable");
        refused(rows("<row><c><f>" + "x".repeat(50_000) + "</f></c></row>"), "import.unreadable");
        var shared = "<row>" + "<c><f t=\"array\" ref=\"A1:A1\"/></c>".repeat(600) + "</row>";
        refused(rows(shared + shared), "import.unreadable");
        var copies = "<row>" + "<c><f t=\"shared\" si=\"1\"/></c>".repeat(900) + "</row>";
        var formula = "<row><c><f t=\"shared\" si=\"1\" ref=\"A1:A9\">" + "x".repeat(40_000) + "</f></c></row>";
        refused(rows(formula + copies.repeat(30)), "import.unreadable");
        var row = "<row>" + "<c><v>1</v></c>".repeat(1_000) + "</row>";
        assertThat(read(rows(row + row)).titles()).hasSize(100);
    }

    /** Where the table lies is up to the file. */
    @Test
    void areRefusedWhereverTheTableLies() throws IOException {
        var file = parts(written(table -> table.value(0, 0, "x")));
        var table = Objects.requireNonNull(file.remove("xl/worksheets/sheet1.xml"));
        file.put("docProps/picture.png", table.replaceFirst("<row.*</row>", "<row><c r=\"ZZZZZZ1\"/></row>"));
        file.computeIfPresent(
                "xl/_rels/workbook.xml.rels",
                (_, links) -> links.replace("worksheets/sheet1.xml", "/docProps/picture.png"));
        refused(zipped(file), "import.unreadable");
    }

    /** Texts that cells share are in memory at once, and tables may be longer. */
    @Test
    void areRefusedWhenOtherThingsLieAmongTheTables() throws IOException {
        var file = parts(written(table -> {
            table.value(0, 0, "x");
            table.value(1, 0, "x");
        }));
        file.put("xl/worksheets/shared.xml", Objects.requireNonNull(file.remove("xl/sharedStrings.xml")));
        file.computeIfPresent(
                "[Content_Types].xml", (_, list) -> list.replace("/xl/sharedStrings.xml", "/xl/Worksheets/shared.xml"));
        refused(zipped(file), "import.unreadable");
    }

    /** A file with these rows in its table. */
    private static byte[] rows(String rows) throws IOException {
        var file = parts(written(table -> table.value(0, 0, "x")));
        file.computeIfPresent(
                "xl/worksheets/sheet1.xml",
                (_, table) -> table.replaceFirst("<row.*</row>", Matcher.quoteReplacement(rows)));
        return zipped(file);
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        var parts = new HashMap<String, String>();
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var in = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return parts;
    }

    private static byte[] zipped(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static void refused(byte[] file, String code) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        SheetProblem.class,
                        problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private static Sheet read(byte[] file) {
        return SheetReader.read(file);
    }

    private static byte[] written(Consumer<Worksheet> content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            content.accept(book.newWorksheet("1"));
            book.finish();
        }
        return bytes.toByteArray();
    }
}
