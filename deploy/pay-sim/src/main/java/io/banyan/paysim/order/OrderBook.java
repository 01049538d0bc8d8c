package io.banyan.paysim.order;

import io.banyan.paysim.journal.Journal;
import io.banyan.paysim.knob.Knob;
import io.banyan.paysim.knob.Knobs;
import io.banyan.paysim.problem.WeChatProblem;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/// All orders. One lock guards them: between a close and a payment there is exactly one winner.
@Service
public class OrderBook {

    private static final String KIND = "order";

    private final Journal journal;
    private final Knobs knobs;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Map<String, Order> orders = new LinkedHashMap<>();

    OrderBook(Journal journal, Knobs knobs, ApplicationEventPublisher events, Clock clock) {
        this.journal = journal;
        this.knobs = knobs;
        this.events = events;
        this.clock = clock;
        journal.last(KIND, Order.class).forEach(order -> orders.put(order.outTradeNo(), order));
    }

    /// Places the order, or answers the one that was placed with equal terms before.
    public synchronized Order place(OrderTerms terms) {
        Order known = orders.get(terms.outTradeNo());
        if (known == null) {
            return keep(Order.placed(terms, clock.instant()));
        }
        Order current = keep(known.at(clock.instant()));
        if (current.state().isPaid()) {
            throw WeChatProblem.orderPaid();
        }
        if (!current.state().isOpen()) {
            throw WeChatProblem.orderClosed();
        }
        if (!current.terms().equals(terms)) {
            throw WeChatProblem.outTradeNoUsed();
        }
        return current;
    }

    public synchronized Optional<Order> find(String outTradeNo) {
        return Optional.ofNullable(orders.get(outTradeNo)).map(order -> keep(order.at(clock.instant())));
    }

    public synchronized Optional<Order> findByTransaction(String transactionId) {
        return orders.values().stream()
                .filter(order -> order.payment() != null)
                .filter(order -> order.paid().transactionId().equals(transactionId))
                .findFirst();
    }

    public Order get(String outTradeNo) {
        return find(outTradeNo).orElseThrow(WeChatProblem::orderNotExist);
    }

    public Order byTransaction(String transactionId) {
        return findByTransaction(transactionId).orElseThrow(WeChatProblem::orderNotExist);
    }

    public synchronized List<Order> all() {
        return List.copyOf(orders.values());
    }

    /// The resident pays, and the merchant is told.
    public synchronized Order pay(String outTradeNo, @Nullable String openid) {
        Order paid = keep(get(outTradeNo).pay(openid, clock.instant()));
        events.publishEvent(new OrderPaid(paid));
        return paid;
    }

    public synchronized Order fail(String outTradeNo) {
        return keep(get(outTradeNo).fail());
    }

    /// The merchant gives up on the order; refused once it is paid.
    public synchronized void close(String outTradeNo) {
        if (get(outTradeNo).state().isOpen() && knobs.take(Knob.CLOSE_RACE)) {
            pay(outTradeNo, null);
        }
        keep(get(outTradeNo).close());
    }

    public synchronized void noteRefund(String outTradeNo) {
        keep(get(outTradeNo).refunded());
    }

    private Order keep(Order order) {
        Order before = orders.put(order.outTradeNo(), order);
        if (!Objects.equals(before, order)) {
            journal.append(KIND, order.outTradeNo(), order);
        }
        return order;
    }
}
