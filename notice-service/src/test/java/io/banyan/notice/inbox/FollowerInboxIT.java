package io.banyan.notice.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.banyan.common.contract.ticket.TicketArrived;
import io.banyan.common.contract.ticket.TicketCancelled;
import io.banyan.common.contract.ticket.TicketCancelled.Leading;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever reported a duplicate hears how the leading ticket goes. */
class FollowerInboxIT extends InboxSteps {

    private TicketCancelled ended(long id, String number, long requester, @Nullable Leading into) {
        return new TicketCancelled(
                UUID.randomUUID(), now(), COMPANY, id, number, PROJECT, null, requester, "重复", null, into);
    }

    private TicketArrived arrived(long id, String number, long requester) {
        return new TicketArrived(UUID.randomUUID(), now(), COMPANY, id, number, PROJECT, null, requester, technician);
    }

    private void waitFor(long person, int messages) {
        await().atMost(Duration.ofSeconds(30)).until(() -> inbox(person).size() == messages);
    }

    @Test
    void hearsOfTheLeadingTicketUnderHisOwnNumber() {
        var leading = fresh();
        var reporter = fresh();
        events.publish(ended(ticket, number, resident, new Leading(leading, "GY-9")));
        waitFor(resident, 1);
        events.publish(arrived(leading, "GY-9", reporter));
        waitFor(resident, 2);
        assertThat(templates(resident)).containsExactly("ticket.leading-arrived", "ticket.merged");
        assertThat(inbox(resident).getFirst().get("body").asString()).contains(number, "GY-9");
        assertThat(templates(reporter)).containsExactly("ticket.arrived");
    }

    @Test
    void followsWhereTheLeadingTicketIsFoldedItself() {
        var first = fresh();
        var second = fresh();
        events.publish(ended(ticket, number, resident, new Leading(first, "GY-1")));
        waitFor(resident, 1);
        var between = fresh();
        events.publish(ended(first, "GY-1", between, new Leading(second, "GY-2")));
        waitFor(between, 1);
        events.publish(ended(second, "GY-2", fresh(), null));
        waitFor(resident, 2);
        waitFor(between, 2);
        assertThat(templates(resident)).containsExactly("ticket.leading-cancelled", "ticket.merged");
        assertThat(inbox(resident).getFirst().get("body").asString()).contains("GY-2");
    }

    @Test
    void isToldOnceThoughHeReportedBoth() {
        events.publish(ended(fresh(), "GY-7", resident, new Leading(ticket, number)));
        waitFor(resident, 1);
        events.publish(arrived(ticket, number, resident));
        waitFor(resident, 2);
        assertThat(templates(resident)).containsExactly("ticket.arrived", "ticket.merged");
    }
}
