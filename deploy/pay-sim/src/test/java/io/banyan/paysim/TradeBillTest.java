package io.banyan.paysim;

import static org.assertj.core.api.Assertions.assertThat;

import com.wechat.pay.java.service.billdownload.DigestBillEntity;
import com.wechat.pay.java.service.billdownload.model.BillType;
import com.wechat.pay.java.service.billdownload.model.GetTradeBillRequest;
import com.wechat.pay.java.service.billdownload.model.TarType;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class TradeBillTest extends SimulatedWorld {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void listsPaymentsAndRefundsInYuanWithATrueHash() throws IOException {
        String paid = order(3650);
        resident.pay(paid);
        String unpaid = order(100);
        merchant.refund(paid, paid + "R", 650, 3650);
        resident.turn("{\"billAnyTime\":1}");

        List<String> lines = download(ask(TODAY, BillType.ALL));

        assertThat(lines.getFirst()).startsWith("交易时间,公众账号ID,商户号,");
        String payment = lineOf(lines, paid, "`SUCCESS,`OTHERS");
        String[] cells = payment.split(",", -1);
        assertThat(cells).hasSameSizeAs(lines.getFirst().split(",", -1)).allMatch(cell -> cell.startsWith("`"));
        assertThat(cells[12]).isEqualTo("`36.50");
        assertThat(payment).contains("`0.60%,`36.50,`0.00,`");
        assertThat(lineOf(lines, paid, "`REFUND,")).contains("`" + paid + "R,`6.50,");
        assertThat(lines).noneMatch(line -> line.contains(unpaid));
        assertThat(lines.get(lines.size() - 2)).startsWith("总交易单数,应结订单总金额,");
        assertThat(lines.getLast()).isEqualTo(sums(lines.subList(1, lines.size() - 2)));
    }

    @Test
    void isZippedOnDemandAndItsHashIsThatOfTheTextInside() throws IOException {
        resident.pay(order(100));
        resident.turn("{\"billAnyTime\":1}");
        var request = ask(TODAY, BillType.SUCCESS);
        request.setTarType(TarType.GZIP);
        assertThat(download(request).getFirst()).doesNotContain("商户退款单号");
    }

    @Test
    void isNotReadyOnTheSameDayAndDoesNotExistWithoutTrade() {
        resident.pay(order(100));
        assertRefused(400, "STATEMENT_CREATING", () -> merchant.bills().getTradeBill(ask(TODAY, BillType.ALL)));
        assertRefused(
                400, "NO_STATEMENT_EXIST", () -> merchant.bills().getTradeBill(ask(TODAY.minusDays(9), BillType.ALL)));
        assertRefused(
                400, "INVALID_REQUEST", () -> merchant.bills().getTradeBill(ask(TODAY.minusMonths(4), BillType.ALL)));
    }

    @Test
    void canBeWrong() throws IOException {
        String paid = order(100);
        resident.pay(paid);
        resident.turn("{\"billAnyTime\":1}");
        int right = download(ask(TODAY, BillType.SUCCESS)).size();
        resident.turn("{\"billAnyTime\":1,\"billMissingLine\":1}");
        assertThat(download(ask(TODAY, BillType.SUCCESS))).hasSize(right - 1);
        resident.turn("{\"billAnyTime\":1,\"billExtraLine\":1}");
        assertThat(download(ask(TODAY, BillType.SUCCESS))).hasSize(right + 1).anyMatch(line -> line.contains("`STRAY"));
    }

    private String order(int total) {
        String number = newNumber();
        merchant.prepay(number, total);
        return number;
    }

    private static GetTradeBillRequest ask(LocalDate day, BillType type) {
        var request = new GetTradeBillRequest();
        request.setBillDate(day.toString());
        request.setBillType(type);
        return request;
    }

    private List<String> download(GetTradeBillRequest request) throws IOException {
        DigestBillEntity bill = merchant.bills().getTradeBill(request);
        try (var stream = bill.getInputStream()) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(bill.verifyHash()).isTrue();
            return text.lines().toList();
        }
    }

    /// Count, paid, refunded, vouchers, fees, ordered, asked back.
    private static String sums(List<String> events) {
        List<String[]> rows = events.stream()
                .map(line -> line.replace("`", "").split(",", -1))
                .toList();
        return "`%d,`%s,`%s,`0.00,`%s,`%s,`%s"
                .formatted(rows.size(), sum(rows, 12), sum(rows, 16), sum(rows, 22), sum(rows, 24), sum(rows, 25));
    }

    private static String sum(List<String[]> rows, int column) {
        return rows.stream()
                .map(row -> new BigDecimal(row[column]))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }

    private static String lineOf(List<String> lines, String outTradeNo, String mark) {
        return lines.stream()
                .filter(line -> line.contains("`" + outTradeNo + ",") && line.contains(mark))
                .findFirst()
                .orElseThrow();
    }
}
