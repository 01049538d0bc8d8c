package io.banyan.common.seata.demo;

import java.util.Objects;
import org.apache.seata.core.context.RootContext;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The store's side of the wire. */
@RestController
@Profile("store")
class Store {

    private final Holds holds;

    Store(Holds holds) {
        this.holds = holds;
    }

    @PostMapping("/internal/holds")
    int hold(@RequestBody Order order) {
        if (order.fault() == Order.Fault.STORE_WAITS_FOR_CONNECTION) {
            return ScopedValue.where(SlowPool.EXHAUSTED, true).call(() -> hold(order.id(), order));
        }
        return hold(order.id(), order);
    }

    private int hold(long id, Order order) {
        return holds.hold(id, order.quantity(), order.amount());
    }

    @GetMapping({"/xid", "/internal/xid"})
    String xid() {
        return Objects.requireNonNullElse(RootContext.getXID(), "none");
    }
}
