package io.banyan.bench.part;

import java.util.List;

/** All parts, in the order in which they are best run: what is full of work comes after what measures latencies. */
public final class Parts {

    private Parts() {}

    /** A new question is a class and a line here. */
    public static List<Part> all() {
        return List.of(
                new StatementsPart(),
                new GatewayPart(),
                new RightsPart(),
                new SubmitPart(),
                new OrderPart(),
                new BillPart(),
                new PaymentPart(),
                new OutboxPart(),
                new EndurancePart());
    }
}
