package io.banyan.paysim.bill;

import io.banyan.paysim.knob.Knob;
import io.banyan.paysim.knob.Knobs;
import io.banyan.paysim.order.Order;
import io.banyan.paysim.order.OrderBook;
import io.banyan.paysim.order.OrderTerms;
import io.banyan.paysim.order.TradeType;
import io.banyan.paysim.problem.WeChatProblem;
import io.banyan.paysim.refund.Refunds;
import io.banyan.paysim.wire.ChinaTime;
import io.banyan.paysim.wire.RandomText;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/// Makes the trade bill of a day from what happened on it in China's time. Unpaid orders are not in it.
@Service
public class Bills {

    private static final LocalTime READY = LocalTime.of(10, 0);
    private static final int MONTHS_KEPT = 3;

    private final OrderBook orders;
    private final Refunds refunds;
    private final Knobs knobs;
    private final Clock clock;

    Bills(OrderBook orders, Refunds refunds, Knobs knobs, Clock clock) {
        this.orders = orders;
        this.refunds = refunds;
        this.knobs = knobs;
        this.clock = clock;
    }

    /// The uncompressed file, UTF-8.
    public byte[] tradeBill(LocalDate day, BillType type) {
        checkDay(day);
        List<BillLine> lines = lines(day, type);
        if (lines.isEmpty()) {
            throw WeChatProblem.noStatementExist();
        }
        if (knobs.value(Knob.BILL_EXTRA_LINE) == 1) {
            lines.add(BillLine.of(strayOrder(day)));
        }
        if (knobs.value(Knob.BILL_MISSING_LINE) == 1) {
            lines.removeFirst();
        }
        return new TradeBill(type, lines).bytes();
    }

    private void checkDay(LocalDate day) {
        ZonedDateTime now = clock.instant().atZone(ChinaTime.ZONE);
        LocalDate today = now.toLocalDate();
        if (day.isAfter(today) || day.isBefore(today.minusMonths(MONTHS_KEPT))) {
            throw WeChatProblem.invalidRequest("bill_date须为三个月内的日期");
        }
        if (knobs.value(Knob.BILL_ANY_TIME) == 1) {
            return;
        }
        boolean isReady = day.isBefore(today.minusDays(1))
                || (day.equals(today.minusDays(1)) && !now.toLocalTime().isBefore(READY));
        if (!isReady) {
            throw WeChatProblem.statementCreating();
        }
    }

    private List<BillLine> lines(LocalDate day, BillType type) {
        List<BillLine> lines = new ArrayList<>();
        if (type != BillType.REFUND) {
            orders.all().stream()
                    .filter(order -> order.state().isPaid())
                    .filter(order -> ChinaTime.dateOf(order.paid().paidAt()).equals(day))
                    .map(BillLine::of)
                    .forEach(lines::add);
        }
        if (type != BillType.SUCCESS) {
            refunds.all().stream()
                    .filter(refund -> ChinaTime.dateOf(refund.createdAt()).equals(day))
                    .map(refund -> BillLine.of(refund, orders.get(refund.terms().outTradeNo())))
                    .forEach(lines::add);
        }
        return lines;
    }

    private Order strayOrder(LocalDate day) {
        Order model = orders.all().stream().findFirst().orElseThrow(WeChatProblem::noStatementExist);
        var terms = new OrderTerms(
                TradeType.NATIVE,
                model.terms().appid(),
                model.terms().mchid(),
                "STRAY" + RandomText.digits(10),
                "stray",
                1,
                model.terms().notifyUrl(),
                null,
                null,
                null);
        return Order.placed(terms, clock.instant())
                .pay(null, day.atTime(LocalTime.NOON).atZone(ChinaTime.ZONE).toInstant());
    }
}
