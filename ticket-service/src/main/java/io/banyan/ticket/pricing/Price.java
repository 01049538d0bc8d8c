package io.banyan.ticket.pricing;

import io.banyan.common.contract.shared.ChargeLine;
import io.banyan.common.contract.shared.ChargeLine.Kind;
import io.banyan.common.contract.ticket.TicketCompleted.ChargeMode;
import io.banyan.common.money.Money;
import io.banyan.common.problem.RequestProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The price of a job: call-out, service items, labour and materials. Each line is rounded once, HALF_UP, so the sum of the lines is what is
 * paid. A free job keeps its lines, to explain what it would have cost, and costs nothing.
 *
 * @param gross sum of the lines, yuan
 * @param total what the resident owes, yuan
 */
public record Price(List<ChargeLine> lines, Money gross, Money total) {

    private static final BigDecimal ONE = BigDecimal.ONE;

    /** Money is kept with twelve digits before the point. */
    private static final Money TOO_MUCH = Money.yuan("1000000000000");

    public Price {
        lines = List.copyOf(lines);
    }

    /** @throws RequestProblem when the quantities make it more than can be kept */
    public static Price of(Tariff tariff, Work work) {
        var lines = new ArrayList<ChargeLine>();
        if (tariff.callOutFee().signum() > 0) {
            lines.add(line(Kind.CALL_OUT, new Work.Item(0, "上门费", "次", tariff.callOutFee(), ONE)));
        }
        work.services().forEach(item -> lines.add(line(Kind.SERVICE, item)));
        if (work.labourHours().signum() > 0) {
            lines.add(line(Kind.LABOUR, new Work.Item(0, "工时费", "小时", tariff.labourPrice(), work.labourHours())));
        }
        work.materials().forEach(item -> lines.add(line(Kind.MATERIAL, item)));
        var price = of(tariff.mode(), lines);
        if (price.gross().compareTo(TOO_MUCH) >= 0) {
            throw RequestProblem.field("/quantity", "range", "Prices are below " + TOO_MUCH + " yuan");
        }
        return price;
    }

    /** A price whose lines were agreed before. */
    public static Price of(ChargeMode mode, List<ChargeLine> lines) {
        var gross =
                Money.sum(lines.stream().map(line -> new Money(line.amount())).toList());
        return new Price(lines, gross, mode == ChargeMode.FREE ? Money.ZERO : gross);
    }

    private static ChargeLine line(Kind kind, Work.Item item) {
        var amount = Money.times(item.quantity(), item.unitPrice()).amount();
        return new ChargeLine(kind, item.refId(), item.name(), item.unit(), item.quantity(), item.unitPrice(), amount);
    }
}
