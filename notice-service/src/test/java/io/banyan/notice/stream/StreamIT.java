package io.banyan.notice.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.banyan.common.contract.billing.BillPaid;
import io.banyan.common.contract.ticket.TicketCommented;
import io.banyan.common.contract.ticket.TicketPooled;
import io.banyan.common.contract.user.AuthorityChanged;
import io.banyan.common.contract.user.Permissions;
import io.banyan.notice.NoticeIT;
import io.banyan.notice.stream.Signal.Audience;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

class StreamIT extends NoticeIT {

    private static final long PROJECT = 21;

    @Autowired
    Environment environment;

    @Autowired
    StreamService streams;

    @Autowired
    StreamProperties properties;

    private final List<LiveClient> clients = new ArrayList<>();
    private final long resident = fresh();

    /** The listener to broadcasts joins its topics in the background; what was told before is not hinted at. */
    @BeforeEach
    void broadcastsAreHeard() {
        try (var staff = staff(fresh(), Set.of(PROJECT), "tickets")) {
            await().atMost(Duration.ofSeconds(30))
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> {
                        events.publish(pooled(fresh(), PROJECT, null));
                        return !staff.hints().isEmpty();
                    });
        }
    }

    @AfterEach
    void hangUp() {
        clients.forEach(LiveClient::close);
    }

    @Test
    void beatsAtOnceAndThenRegularly() {
        var client = resident(resident, "");
        await().atMost(Duration.ofMillis(900)).until(() -> client.lines().contains(": heartbeat"));
        await().atMost(Duration.ofSeconds(5))
                .until(() ->
                        client.lines().stream().filter(": heartbeat"::equals).count() >= 3);
    }

    @Test
    void hintsWithinTwoSecondsAndTellsNothingElse() {
        var client = resident(resident, "?topics=tickets");
        var ticket = fresh();
        var toldAt = now();
        events.publish(pooled(ticket, PROJECT, resident));
        var hint = client.hintAt(ticket);
        assertThat(Duration.between(toldAt, now())).isLessThan(Duration.ofSeconds(2));
        assertThat(hint.propertyNames()).containsExactly("type", "id", "version");
        assertThat(hint.get("type").asString()).isEqualTo("ticket.pooled");
    }

    @Test
    void hintsAtAMessageOnceItIsThere() {
        var client = resident(resident, "?topics=inbox");
        events.publish(paid(fresh(), PROJECT, resident));
        await().atMost(Duration.ofSeconds(20)).until(() -> !client.hints().isEmpty());
        var message = client.hints().getFirst().get("id").asString();
        var inbox = api.as(identities.resident(resident, COMPANY, Set.of()))
                .get("/api/v1/inbox")
                .is(200)
                .json();
        assertThat(inbox.get("items").findValuesAsString("id")).contains(message);
    }

    @Test
    void hintsResidentsAtTheirOwnThingsOnly() {
        var client = resident(resident, "");
        events.publish(pooled(fresh(), PROJECT, fresh()));
        events.publish(paid(fresh(), PROJECT, fresh()));
        events.publish(commented(fresh(), true));
        var own = fresh();
        events.publish(pooled(own, PROJECT, resident));
        client.hintAt(own);
        assertThat(client.hints()).allMatch(hint -> hint.get("id").asString().equals(Long.toString(own)));
    }

    @Test
    void hintsStaffAtTheirProjectsByPermission() {
        var dispatcher = staff(fresh(), Set.of(PROJECT), "tickets,bills");
        events.publish(pooled(fresh(), 999, resident));
        events.publish(paid(fresh(), PROJECT, resident));
        var own = fresh();
        events.publish(pooled(own, PROJECT, resident));
        dispatcher.hintAt(own);
        assertThat(dispatcher.hints()).hasSize(1);
    }

    @Test
    void givesATopicOnlyWhenAsked() {
        var client = resident(resident, "?topics=bills");
        events.publish(pooled(fresh(), PROJECT, resident));
        var bill = fresh();
        events.publish(paid(bill, PROJECT, resident));
        client.hintAt(bill);
        assertThat(client.hints()).hasSize(1);
        api.as(identities.resident(resident, COMPANY, Set.of()))
                .get("/api/v1/stream?topics=gossip")
                .isProblem(400, "request.invalid");
    }

    @Test
    void goesOnWhereTheClientWas() {
        var first = resident(resident, "?topics=tickets");
        var seen = fresh();
        events.publish(pooled(seen, PROJECT, resident));
        first.hintAt(seen);
        first.close();
        var missed = fresh();
        events.publish(pooled(missed, PROJECT, resident));
        var witness = resident(fresh(), "");
        events.publish(pooled(missed, PROJECT, resident));
        witness.close();

        var again = open(identities.resident(resident, COMPANY, Set.of()), "?topics=tickets", first.lastId());
        again.hintAt(missed);
        assertThat(again.hints()).noneMatch(hint -> hint.get("id").asString().equals(Long.toString(seen)));
        assertThat(again.lines()).doesNotContain("event: reset");
    }

    @Test
    void saysResetAfterAGap() {
        var client = open(identities.resident(resident, COMPANY, Set.of()), "", "another-17");
        await().atMost(Duration.ofSeconds(5)).until(() -> client.lines().contains("event: reset"));
    }

    @Test
    void refusesMoreStreamsThanAPersonMayHave() {
        var first = resident(resident, "");
        for (var i = 1; i < properties.perPerson(); i++) {
            resident(resident, "");
        }
        api.as(identities.resident(resident, COMPANY, Set.of()))
                .get("/api/v1/stream")
                .isProblem(429, "stream.too-many");
        first.close();
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> resident(resident, ""));
    }

    @Test
    void endsTheStreamsOfAPersonWhoseRightsChanged() {
        var client = resident(resident, "");
        events.publish(new AuthorityChanged(UUID.randomUUID(), now(), COMPANY, resident, 7));
        await().atMost(Duration.ofSeconds(10)).until(client::isEnded);
    }

    @Test
    void cutsAClientThatDoesNotRead() throws IOException {
        await().atMost(Duration.ofSeconds(10)).until(() -> streams.count() == 0);
        var token = identities.resident(resident, COMPANY, Set.of());
        try (var socket = new Socket()) {
            socket.setReceiveBufferSize(2048);
            socket.connect(new InetSocketAddress("127.0.0.1", port()));
            socket.getOutputStream()
                    .write(("GET /api/v1/stream HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            await().atMost(Duration.ofSeconds(5)).until(() -> streams.count() == 1);
            var prompt = resident(fresh(), "");
            await().atMost(Duration.ofSeconds(5)).until(() -> streams.count() == 2);
            var signal = new Signal(Topic.TICKETS, "ticket.pooled", 1, 1, Audience.of(COMPANY, 0, Set.of(resident)));
            await().atMost(Duration.ofSeconds(30))
                    .pollInterval(Duration.ofMillis(1))
                    .until(() -> {
                        for (var i = 0; i < 200; i++) {
                            streams.tell(signal);
                        }
                        return streams.count() == 1;
                    });
            assertThat(prompt.isEnded()).isFalse();
        }
    }

    private LiveClient resident(long person, String query) {
        return open(identities.resident(person, COMPANY, Set.of()), query, null);
    }

    private LiveClient staff(long person, Set<Long> projects, String topics) {
        var token = identities.staff(person, COMPANY, projects, Set.of(Permissions.TICKET_DISPATCH));
        return open(token, "?topics=" + topics, null);
    }

    private LiveClient open(String token, String query, @Nullable String lastEventId) {
        var client = LiveClient.open("http://127.0.0.1:" + port() + "/api/v1/stream" + query, token, lastEventId);
        clients.add(client);
        return client;
    }

    private int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    private TicketPooled pooled(long ticket, long project, @Nullable Long requester) {
        return new TicketPooled(
                UUID.randomUUID(),
                now(),
                COMPANY,
                ticket,
                "GY-" + ticket,
                project,
                null,
                requester,
                "漏水",
                "HIGH",
                null);
    }

    private TicketCommented commented(long ticket, boolean internal) {
        return new TicketCommented(
                UUID.randomUUID(),
                now(),
                COMPANY,
                ticket,
                "GY",
                PROJECT,
                null,
                resident,
                fresh(),
                fresh(),
                internal,
                null);
    }

    private BillPaid paid(long bill, long project, long payer) {
        return new BillPaid(
                UUID.randomUUID(),
                now(),
                COMPANY,
                bill,
                "B-" + bill,
                project,
                null,
                payer,
                null,
                new BigDecimal("10.00"),
                now());
    }
}
