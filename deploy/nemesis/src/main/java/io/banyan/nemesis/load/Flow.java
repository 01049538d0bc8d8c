package io.banyan.nemesis.load;

import io.banyan.story.people.Resident;
import java.util.Random;

/** A short piece of everyday life, from a report to its end. Which one is played, and with whom, the seed decides. */
enum Flow {
    /** Report, visit, material, work, bill, money: all seven services. */
    REPAIR(5) {
        @Override
        void play(Cast cast, Resident resident, String title, Random random) {
            var plumber = cast.plumber(random);
            var ticket = cast.reports(resident, "pipe-leak", title, java.util.Map.of());
            var here = cast.stage().underWay(ticket, plumber);
            var quantity = Integer.toString(1 + random.nextInt(2));
            var requisition = cast.fetches(plumber, here, quantity);
            cast.completes(plumber, here, requisition, quantity);
            var bill = resident.awaitBill(here, 1);
            if (random.nextBoolean()) {
                var _ = cast.stage().people().cashier().collects(bill);
            } else {
                var _ = cast.stage().paysByWechat(resident, bill);
            }
            var _ = resident.awaitPaid(bill);
            var _ = resident.confirms(here);
        }
    },
    /** Reported, and then it was nothing. */
    CHANGE_OF_MIND(2) {
        @Override
        void play(Cast cast, Resident resident, String title, Random random) {
            var _ = resident.cancels(cast.reports(resident, "pipe-leak", title, java.util.Map.of()), "已经好了");
        }
    },
    /** Material is reserved and given back by cancelling. */
    RESERVATION(2) {
        @Override
        void play(Cast cast, Resident resident, String title, Random random) {
            var plumber = cast.plumber(random);
            var ticket = cast.reports(resident, "pipe-leak", title, java.util.Map.of());
            var accepted = plumber.accepts(cast.stage().people().desk().assigns(ticket, plumber));
            var requisition = cast.requests(plumber, accepted, "1");
            var store = cast.stage().people().storekeeper();
            var _ = store.awaitRequisition(requisition, "HELD");
            var _ = resident.cancels(accepted, "改天再修");
            var _ = store.awaitRequisition(requisition, "RELEASED");
        }
    },
    /** Pay on order, cancelled before or after the money: the bill is void or refunded. */
    ORDER(2) {
        @Override
        void play(Cast cast, Resident resident, String title, Random random) {
            var ticket = cast.orders(resident, title);
            var bill = resident.awaitBill(ticket, 1);
            if (random.nextBoolean()) {
                var _ = cast.stage().paysByWechat(resident, bill);
                var _ = resident.awaitTicket(ticket.id(), now -> now.status().equals("PENDING"));
            }
            var _ = resident.cancels(ticket, "临时有事");
        }
    };

    private static final int ALL = 11;

    private final int weight;

    Flow(int weight) {
        this.weight = weight;
    }

    /** @param title nobody else's: the judge finds the ticket by it */
    abstract void play(Cast cast, Resident resident, String title, Random random);

    /** One of them, the more usual ones more often. */
    static Flow any(Random random) {
        var place = random.nextInt(ALL);
        for (var flow : values()) {
            place -= flow.weight;
            if (place < 0) {
                return flow;
            }
        }
        throw new IllegalStateException("weights do not add up to " + ALL);
    }
}
