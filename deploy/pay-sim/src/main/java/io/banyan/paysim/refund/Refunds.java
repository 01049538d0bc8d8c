package io.banyan.paysim.refund;

import io.banyan.paysim.journal.Journal;
import io.banyan.paysim.order.Order;
import io.banyan.paysim.order.OrderBook;
import io.banyan.paysim.problem.WeChatProblem;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/// All refunds. One lock guards them: together they never exceed what was paid.
@Service
public class Refunds {

    private static final String KIND = "refund";

    private final Journal journal;
    private final OrderBook orders;
    private final RefundFate fate;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Map<String, Refund> refunds = new LinkedHashMap<>();

    Refunds(Journal journal, OrderBook orders, RefundFate fate, ApplicationEventPublisher events, Clock clock) {
        this.journal = journal;
        this.orders = orders;
        this.fate = fate;
        this.events = events;
        this.clock = clock;
        journal.last(KIND, Refund.class).forEach(refund -> refunds.put(refund.outRefundNo(), refund));
    }

    /// Accepts the refund, or answers the one that was accepted with equal terms before.
    public synchronized Refund request(RefundTerms terms) {
        Refund known = refunds.get(terms.outRefundNo());
        if (known != null) {
            if (!known.terms().equals(terms)) {
                throw WeChatProblem.invalidRequest("退款单号已存在,且请求参数与之前不一致");
            }
            return known;
        }
        Order order = orders.get(terms.outTradeNo());
        check(terms, order);
        fate.refuseIfPoor();
        Refund accepted = keep(Refund.accept(terms, order.paid().transactionId(), clock.instant()));
        orders.noteRefund(order.outTradeNo());
        fate.decideSoon(() -> decide(accepted.outRefundNo()));
        return accepted;
    }

    private void check(RefundTerms terms, Order order) {
        if (!order.state().isPaid()) {
            throw WeChatProblem.invalidRequest("订单未支付,不能退款");
        }
        if (terms.total() != order.terms().total()) {
            throw WeChatProblem.invalidRequest("订单金额与原订单不一致,请核实后再试");
        }
        long held = of(order.outTradeNo()).stream()
                .filter(Refund::holdsMoney)
                .mapToLong(refund -> refund.terms().refund())
                .sum();
        if (terms.refund() > order.terms().total() - held) {
            throw WeChatProblem.invalidRequest("申请退款金额大于可退金额");
        }
    }

    private synchronized void decide(String outRefundNo) {
        Refund refund = get(outRefundNo);
        if (refund.isOpen()) {
            events.publishEvent(new RefundDecided(keep(refund.decide(fate.outcome(), clock.instant()))));
        }
    }

    public synchronized Refund get(String outRefundNo) {
        return Optional.ofNullable(refunds.get(outRefundNo))
                .orElseThrow(() -> WeChatProblem.resourceNotExists("退款单不存在"));
    }

    public synchronized List<Refund> of(String outTradeNo) {
        return refunds.values().stream()
                .filter(refund -> refund.terms().outTradeNo().equals(outTradeNo))
                .toList();
    }

    public synchronized List<Refund> all() {
        return List.copyOf(refunds.values());
    }

    /// Refunds that a stop interrupted are decided now.
    @EventListener(ServletWebServerInitializedEvent.class)
    synchronized void resume() {
        refunds.values().stream()
                .filter(Refund::isOpen)
                .forEach(refund -> fate.decideSoon(() -> decide(refund.outRefundNo())));
    }

    private Refund keep(Refund refund) {
        refunds.put(refund.outRefundNo(), refund);
        journal.append(KIND, refund.outRefundNo(), refund);
        return refund;
    }
}
