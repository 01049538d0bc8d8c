package io.banyan.user.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
