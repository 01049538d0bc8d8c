package io.banyan.common.seata.demo;

import io.banyan.common.seata.Tcc;
import io.banyan.common.seata.TccParticipant;
import java.math.BigDecimal;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The store's side: stock is set aside, then gone or free again. */
@Component
@Profile("store")
class Holds implements TccParticipant {

    private final Tcc tcc;
    private final Things things;
    private final JdbcClient jdbc;
    private final Levers levers;
    private final Run run;

    Holds(Tcc tcc, Things things, JdbcClient jdbc, Levers levers, Run run) {
        this.tcc = tcc;
        this.things = things;
        this.jdbc = jdbc;
        this.levers = levers;
        this.run = run;
    }

    int hold(long id, int quantity, BigDecimal amount) {
        return tcc.attempt(this, id, () -> {
            var taken = jdbc.sql("update stock set free = free - ?, held = held + ? where item = 1 and free >= ?")
                    .params(quantity, quantity, quantity)
                    .update();
            if (taken == 0) {
                throw new IllegalStateException("Not enough stock");
            }
            things.addInvisible(id, quantity, amount);
            return quantity;
        });
    }

    @Override
    public String action() {
        return "store.hold." + run.name();
    }

    @Override
    public void confirm(long id) {
        things.show(id);
        jdbc.sql("update stock set held = held - ? where item = 1")
                .param(things.quantity(id))
                .update();
        levers.dieAfterThisCommitIfAsked();
    }

    @Override
    public void cancel(long id) {
        var quantity = things.quantity(id);
        things.remove(id);
        jdbc.sql("update stock set held = held - ?, free = free + ? where item = 1")
                .params(quantity, quantity)
                .update();
    }
}
