package io.banyan.common.seata.demo;

import io.banyan.common.seata.GlobalTransactions;
import java.time.Duration;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes orders: the flow that must happen here and in the store, or in neither. */
@RestController
@Profile("desk")
class Desk {

    private final GlobalTransactions transactions;
    private final Orders orders;
    private final StoreApi store;
    private final Levers levers;
    private final Things things;

    Desk(GlobalTransactions transactions, Orders orders, StoreApi store, Levers levers, Things things) {
        this.transactions = transactions;
        this.orders = orders;
        this.store = store;
        this.levers = levers;
        this.things = things;
    }

    @PostMapping("/orders")
    int place(@RequestBody Order order) {
        return transactions.call("desk.order", Duration.ofMillis(order.limitMillis()), () -> {
            var held = store.hold(order);
            orders.hold(order.id(), order.quantity(), order.amount());
            switch (order.fault()) {
                case NONE, STORE_WAITS_FOR_CONNECTION -> {}
                case DESK_THROWS_AFTER_BOTH_TRIED -> throw new IllegalStateException("The desk changed its mind");
                case DESK_WAITS_BEFORE_DECISION -> levers.waitAtGate();
            }
            return held;
        });
    }

    @PostMapping("/local")
    void local(@RequestBody Order order) {
        things.addInvisible(order.id(), order.quantity(), order.amount());
    }
}
