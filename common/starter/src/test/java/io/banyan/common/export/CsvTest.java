package io.banyan.common.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {

    /** As the browser writes it: see {@code csvCell} of the office. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "plain|plain",
                "a,b|`\"a,b\"`",
                "say \"hi\"|`\"say \"\"hi\"\"\"`",
                "=SUM(A1)|'=SUM(A1)",
                "+86 138|'+86 138",
                "-12.50|-12.50",
                "-|'-",
                "@home|'@home",
                "=a,b|`\"'=a,b\"`"
            })
    void quotesWhatATableProgramWouldTakeForMore(String value, String cell) {
        assertThat(Csv.cell(value)).isEqualTo(cell);
    }

    @Test
    void leavesNothingEmptyHandedAndKeepsLinesTogether() {
        assertThat(Csv.cell(null)).isEmpty();
        assertThat(Csv.cell("a\nb")).isEqualTo("\"a\nb\"");
        assertThat(Csv.cell("\t=1")).startsWith("'");
    }

    @Test
    void beginsWithTheMarkThatExcelNeeds() {
        assertThat(new String(Csv.begin(List.of("编号", "内容")), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF编号,内容\r\n");
        var lines =
                List.of(new ExportSource.Line(1, Arrays.asList("a", null)), new ExportSource.Line(2, List.of("b", "")));
        assertThat(new String(Csv.lines(lines), StandardCharsets.UTF_8)).isEqualTo("a,\r\nb,\r\n");
    }
}
