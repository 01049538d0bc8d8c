package io.banyan.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.shared.ChargeLine;
import io.banyan.common.contract.ticket.TicketCancelled;
import io.banyan.common.contract.ticket.TicketCompleted;
import io.banyan.common.contract.ticket.TicketCompleted.ChargeMode;
import io.banyan.common.contract.ticket.TicketReopened;
import io.banyan.common.contract.user.Permissions;
import io.banyan.common.money.Money;
import io.banyan.common.test.Api;
import io.banyan.common.test.Identities;
import io.banyan.common.test.ServiceIT;
import io.banyan.common.test.TestEvents;
import io.banyan.platform.TestServers;
import io.banyan.platform.server.Server;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * One service, one channel and one company for all integration tests; each test has tickets, houses and residents of its own. The janitor
 * is as impatient as the tests.
 */
@ServiceIT
@NullUnmarked
abstract class BillingWorld {

    static final long COMPANY = 100;
    static final long WORKER = 9;
    static final PaySim SIM = new PaySim();
    private static final TestGateway GATEWAY = new TestGateway();
    private static final AtomicLong NEXT = new AtomicLong(1_000_000);

    @Autowired
    Api api;

    @Autowired
    Identities identities;

    @Autowired
    TestEvents events;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    final long project = next();
    final long house = next();
    final long payer = next();
    String resident;
    String cashier;

    @DynamicPropertySource
    static void channel(DynamicPropertyRegistry properties) {
        var seata = TestServers.ensure(Server.SEATA).seata();
        properties.add("BANYAN_SEATA", () -> seata);
        properties.add("banyan.billing.wechat.directory", () -> SIM.keys().toString());
        properties.add("banyan.billing.wechat.simulator-url", SIM::url);
        properties.add("banyan.billing.wechat.notify-url", () -> GATEWAY.url() + "/api/v1/payment-notices/wechat");
        properties.add("banyan.billing.wechat.read-timeout", () -> "1s");
        properties.add("banyan.billing.payment.look-again", () -> "2500ms,1s,2s");
        properties.add("banyan.billing.payment.janitor-every", () -> "200ms");
        properties.add("banyan.billing.refund.look-again", () -> "500ms,1s");
        properties.add("banyan.billing.refund.janitor-every", () -> "200ms");
        properties.add("spring.datasource.hikari.maximum-pool-size", () -> "20");
    }

    @BeforeEach
    void people() {
        GATEWAY.leadsTo(port);
        SIM.reset();
        resident = identities.resident(payer, COMPANY, Set.of(house));
        cashier = identities.staff(
                next(),
                COMPANY,
                Set.of(project),
                Set.of(
                        Permissions.BILL_READ,
                        Permissions.BILL_VOID,
                        Permissions.CASH_COLLECT,
                        Permissions.REFUND_MAKE,
                        Permissions.LEDGER_READ,
                        Permissions.CHARGE_ITEM_MANAGE));
    }

    static long next() {
        return NEXT.incrementAndGet();
    }

    static ChargeLine line(ChargeLine.Kind kind, String name, String quantity, String price) {
        var amount = Money.times(new BigDecimal(quantity), new BigDecimal(price));
        return new ChargeLine(kind, 7, name, "个", new BigDecimal(quantity), new BigDecimal(price), amount.amount());
    }

    static List<ChargeLine> pipeRepair() {
        return List.of(
                line(ChargeLine.Kind.CALL_OUT, "上门费", "1", "30"),
                line(ChargeLine.Kind.LABOUR, "工时", "0.5", "60"),
                line(ChargeLine.Kind.MATERIAL, "密封圈", "1", "3.335"));
    }

    TicketCompleted completed(long ticket, int round, ChargeMode mode, List<ChargeLine> lines) {
        var total =
                Money.sum(lines.stream().map(line -> new Money(line.amount())).toList());
        return new TicketCompleted(
                UUID.randomUUID(),
                Clock.systemUTC().instant(),
                COMPANY,
                ticket,
                "WX-" + ticket,
                project,
                house,
                payer,
                WORKER,
                round,
                mode,
                "水管漏水",
                lines,
                total.amount(),
                List.of());
    }

    TicketCancelled cancelled(long ticket) {
        return cancelled(ticket, "不需要了");
    }

    TicketCancelled cancelled(long ticket, String reason) {
        return new TicketCancelled(
                UUID.randomUUID(),
                Clock.systemUTC().instant(),
                COMPANY,
                ticket,
                "WX-" + ticket,
                project,
                house,
                payer,
                reason,
                null,
                null);
    }

    TicketReopened reopened(long ticket, int round) {
        return new TicketReopened(
                UUID.randomUUID(),
                Clock.systemUTC().instant(),
                COMPANY,
                ticket,
                "WX-" + ticket,
                project,
                house,
                payer,
                "又漏了",
                round,
                null);
    }

    /** A bill of a finished ticket, as it comes about in life. */
    JsonNode bill(ChargeLine... lines) {
        var ticket = next();
        events.publish(
                completed(ticket, 1, ChargeMode.AFTER_SERVICE, lines.length == 0 ? pipeRepair() : List.of(lines)));
        return eventually(() -> {
            var items = bills(ticket);
            assertThat(items).hasSize(1);
            return items.get(0);
        });
    }

    List<JsonNode> bills(long ticket) {
        return api.as(cashier)
                .get("/api/v1/bills?ticketId=" + ticket)
                .is(200)
                .json()
                .get("items")
                .valueStream()
                .toList();
    }

    JsonNode readBill(JsonNode bill) {
        return api.as(cashier).get("/api/v1/bills/" + id(bill)).is(200).json();
    }

    JsonNode readPayment(JsonNode payment) {
        return api.as(cashier).get("/api/v1/payments/" + id(payment)).is(200).json();
    }

    Map<String, Object> wish(String channel, JsonNode... bills) {
        var sum = Money.sum(java.util.Arrays.stream(bills)
                .map(bill -> Money.yuan(text(bill, "owed")))
                .toList());
        return Map.of(
                "billIds",
                java.util.Arrays.stream(bills).map(BillingWorld::id).toList(),
                "channel",
                channel,
                "amount",
                sum.toString());
    }

    /** A payment by QR code that waits for the payer. */
    JsonNode payNative(JsonNode... bills) {
        return api.as(resident)
                .key()
                .post("/api/v1/payments", wish("WECHAT_NATIVE", bills))
                .is(201)
                .json();
    }

    JsonNode awaitPayment(JsonNode payment, String status) {
        return eventually(() -> {
            var now = readPayment(payment);
            assertThat(text(now, "status")).isEqualTo(status);
            return now;
        });
    }

    JsonNode awaitBill(JsonNode bill, String status) {
        return eventually(() -> {
            var now = readBill(bill);
            assertThat(text(now, "status")).isEqualTo(status);
            return now;
        });
    }

    List<JsonNode> refundsOf(JsonNode payment) {
        return api.as(cashier)
                .get("/api/v1/refunds?paymentId=" + id(payment))
                .is(200)
                .json()
                .get("items")
                .valueStream()
                .toList();
    }

    /** The books agree; otherwise the first difference is the failure. */
    void booksAgree() {
        var report = api.as(identities.service("deploy"))
                .get("/internal/billing/audit")
                .is(200)
                .json();
        assertThat(report.get("clean").asBoolean()).as(report.toPrettyString()).isTrue();
    }

    int count(String sql, Object... values) {
        return jdbc.sql(sql).params(values).query(Integer.class).single();
    }

    static <T> T eventually(java.util.concurrent.Callable<T> look) {
        var found = new java.util.concurrent.atomic.AtomicReference<T>();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> found.set(look.call()));
        return found.get();
    }

    static List<String> actions(JsonNode payment) {
        return payment.get("availableActions")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    static String id(JsonNode node) {
        return text(node, "id");
    }
}
