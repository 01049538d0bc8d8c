package io.banyan.common.seata.demo;

import io.banyan.common.seata.Tcc;
import io.banyan.common.seata.TccParticipant;
import java.math.BigDecimal;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The desk's own side of an order. */
@Component
@Profile("desk")
class Orders implements TccParticipant {

    private final Tcc tcc;
    private final Things things;
    private final Run run;

    Orders(Tcc tcc, Things things, Run run) {
        this.tcc = tcc;
        this.things = things;
        this.run = run;
    }

    void hold(long id, int quantity, BigDecimal amount) {
        tcc.attempt(this, id, () -> things.addInvisible(id, quantity, amount));
    }

    @Override
    public String action() {
        return "desk.order." + run.name();
    }

    @Override
    public void confirm(long id) {
        things.show(id);
    }

    @Override
    public void cancel(long id) {
        things.remove(id);
    }
}
