package io.banyan.paysim.bill;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// The text of a trade bill: a head, one line for each event with a back-tick before every value, a second head, the
/// sums.
final class TradeBill {

    private static final String LINE_END = "\r\n";

    private final BillType type;
    private final List<BillLine> lines;

    TradeBill(BillType type, List<BillLine> lines) {
        this.type = type;
        this.lines = lines;
    }

    byte[] bytes() {
        List<String> columns = BillColumns.of(type);
        var text = new StringBuilder();
        text.append(String.join(",", columns)).append(LINE_END);
        for (BillLine line : lines) {
            text.append(ticked(columns.stream()
                            .map(column -> line.cells().getOrDefault(column, ""))
                            .toList()))
                    .append(LINE_END);
        }
        text.append(String.join(",", BillColumns.SUMMARY)).append(LINE_END);
        text.append(ticked(sums())).append(LINE_END);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> sums() {
        String paid = BillLine.yuan(lines.stream().mapToLong(BillLine::paid).sum());
        String refunded =
                BillLine.yuan(lines.stream().mapToLong(BillLine::refunded).sum());
        String fees = lines.stream()
                .map(BillLine::fee)
                .reduce(new BigDecimal("0.00000"), BigDecimal::add)
                .toPlainString();
        return List.of(String.valueOf(lines.size()), paid, refunded, BillLine.yuan(0), fees, paid, refunded);
    }

    private static String ticked(List<String> values) {
        return values.stream().map(value -> "`" + value).collect(Collectors.joining(","));
    }
}
