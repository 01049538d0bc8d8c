package io.banyan.notice.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.banyan.common.contract.notice.MessageDelivered;
import io.banyan.common.contract.user.AuthorityChanged;
import io.banyan.common.contract.user.OwnerVerified;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ResidentInboxIT extends InboxSteps {

    @Test
    void hearsThatHisRequestArrivedInHisLanguage() {
        events.publish(submitted());
        var message = only(resident);
        assertThat(message.get("title").asString()).isEqualTo("报修已受理：厨房漏水");
        assertThat(message.get("body").asString()).contains(number);
        assertThat(message.at("/link/type").asString()).isEqualTo("TICKET");
        assertThat(message.at("/link/id").asString()).isEqualTo(Long.toString(ticket));
        assertThat(message.has("readAt")).isFalse();

        var english = api.as(residentToken())
                .with("Accept-Language", "en")
                .get("/api/v1/inbox")
                .is(200);
        assertThat(english.json().at("/items/0/title").asString()).isEqualTo("Request received: 厨房漏水");
    }

    @Test
    void hearsOnceWhatWasToldTwice() {
        var event = submitted();
        events.publish(event);
        events.publish(event);
        events.publish(refunded());
        await().atMost(Duration.ofSeconds(20)).until(() -> inbox(resident).size() == 2);
        assertThat(events.all(MessageDelivered.class).stream().filter(told -> told.personId() == resident))
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void tellsThatCashWasTakenBackAndWhatIsOwed() {
        events.publish(reopened());
        await().atMost(Duration.ofSeconds(20)).until(() -> inbox(resident).size() == 1);
        var message = inbox(resident).getFirst();
        assertThat(message.get("template").asString()).isEqualTo("bill.reopened");
        assertThat(message.get("body").asString()).contains("28.00", "现待支付 100.00 元");
    }

    @Test
    void readsOneThenAll() {
        events.publish(submitted());
        events.publish(billIssued());
        events.publish(refunded());
        await().atMost(Duration.ofSeconds(20)).until(() -> inbox(resident).size() == 3);
        var me = api.as(residentToken());
        var first = inbox(resident).getFirst().get("id").asString();
        assertThat(unread()).isEqualTo(3);
        me.post("/api/v1/inbox/" + first + "/actions/read", null).is(200);
        me.post("/api/v1/inbox/" + first + "/actions/read", null).is(200);
        assertThat(unread()).isEqualTo(2);
        var left = me.get("/api/v1/inbox?unread=true&page=1&size=1").is(200).json();
        assertThat(left.get("total").asInt()).isEqualTo(2);
        assertThat(left.get("items").size()).isEqualTo(1);
        assertThat(me.post("/api/v1/inbox/actions/read-all", null)
                        .is(200)
                        .json()
                        .get("unread")
                        .asInt())
                .isZero();
    }

    @Test
    void neverSeesAnothersMessage() {
        events.publish(submitted());
        var id = only(resident).get("id").asString();
        var stranger = api.as(identities.resident(fresh(), COMPANY, Set.of()));
        stranger.post("/api/v1/inbox/" + id + "/actions/read", null).isProblem(404, "inbox.message-not-found");
        assertThat(stranger.get("/api/v1/inbox").is(200).json().get("total").asInt())
                .isZero();
        api.get("/api/v1/inbox").isProblem(401, "request.unauthenticated");
    }

    @Test
    void isWelcomedOnceAndToldOfHisHouses() {
        events.publish(new AuthorityChanged(UUID.randomUUID(), now(), COMPANY, resident, 2));
        events.publish(new AuthorityChanged(UUID.randomUUID(), now(), COMPANY, resident, 3));
        events.publish(new OwnerVerified(UUID.randomUUID(), now(), COMPANY, resident, "王女士", List.of(1L, 2L)));
        await().atMost(Duration.ofSeconds(20)).until(() -> inbox(resident).size() == 2);
        assertThat(inbox(resident).getFirst().get("body").asString()).contains("王女士", "2 处");
    }

    private int unread() {
        return api.as(residentToken())
                .get("/api/v1/inbox/unread-count")
                .is(200)
                .json()
                .get("unread")
                .asInt();
    }
}
