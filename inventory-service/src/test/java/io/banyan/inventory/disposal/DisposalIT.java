package io.banyan.inventory.disposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.inventory.DisposalRecorded;
import io.banyan.common.contract.shared.SourceRef;
import io.banyan.common.contract.ticket.TicketCompleted.ChargeMode;
import io.banyan.common.seata.GlobalTransactions;
import io.banyan.common.test.Api;
import io.banyan.common.test.Identities;
import io.banyan.common.test.ServiceIT;
import io.banyan.common.test.TestEvents;
import io.banyan.inventory.Company;
import io.banyan.inventory.Job;
import io.banyan.inventory.Job.Line;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowingConsumer;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What tickets and bills tell, on a real broker, and what becomes of the stock. */
@ServiceIT
class DisposalIT {

    private @Autowired Api api;
    private @Autowired Identities identities;
    private @Autowired TestEvents events;
    private @Autowired GlobalTransactions transactions;
    private @Autowired JdbcClient jdbc;
    private Company company;
    private Job job;
    private long warehouse;
    private long washer;

    @BeforeEach
    void open() {
        company = new Company(api, identities);
        job = new Job(company, transactions);
        warehouse = company.warehouse("W1");
        washer = company.item("WASHER", "1.5");
        company.receive(warehouse, washer, "10", "1.333333").is(201);
    }

    private static void soon(ThrowingRunnable assertion) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(assertion);
    }

    /** Two washers held and handed out. */
    private long issued(Job job) {
        var requisition = job.reserve(new Line(washer, "2"));
        soon(() -> job.issueAll(requisition).is(200));
        return requisition;
    }

    private JsonNode requisition(long id) {
        return company.keeper
                .get("/api/v1/inventory/requisitions/" + id)
                .is(200)
                .json();
    }

    private JsonNode disposals(long ticket) {
        return company.keeper
                .get("/api/v1/inventory/disposals?ticketId=" + ticket)
                .is(200)
                .json()
                .path("items");
    }

    private JsonNode disposal() {
        soon(() -> assertThat(disposals(job.ticket).size()).isEqualTo(1));
        return disposals(job.ticket).path(0);
    }

    private int custody(long ticket) {
        return company.keeper
                .get("/api/v1/inventory/custody?ticketId=" + ticket)
                .is(200)
                .json()
                .path("total")
                .asInt();
    }

    /** Publishes a fact about another ticket on the same topics and waits for its effect: what came before is handled. */
    private void afterAllThat(ThrowingConsumer<Job> publish) {
        var other = new Job(company, transactions);
        publish.accept(other);
        soon(() -> assertThat(jdbc.sql("SELECT COUNT(*) FROM consumption WHERE ticket_id = ?")
                        .param(other.ticket)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1));
    }

    private void assertSound() {
        var audit = company.service().get("/internal/inventory/audit").is(200);
        assertThat(audit.json().path("ok").asBoolean()).as(audit.text()).isTrue();
    }

    @Test
    void writesTheDisposalWhenTheBillIsPaidAfterTheJob() {
        var requisition = issued(job);
        events.publish(job.returned(Company.newId() + 70_000_000, requisition, new Line(washer, "1")));
        events.publish(job.completed(1, ChargeMode.AFTER_SERVICE, "66", Job.used(requisition, washer, "1")));
        soon(() ->
                assertThat(requisition(requisition).path("status").asString()).isEqualTo("CONSUMED"));
        assertThat(disposals(job.ticket).size()).isZero();
        assertThat(custody(job.ticket)).isZero();
        assertThat(company.stockText(warehouse, washer)).isEqualTo("9.000/0.000/12.00");

        events.publish(job.paid(501, 1));

        var disposal = disposal();
        assertThat(disposal.path("number").asString()).isEqualTo("CZ000001");
        assertThat(disposal.path("settledBy").asString()).isEqualTo("PAYER");
        assertThat(disposal.path("billNumber").asString()).isEqualTo("B501");
        assertThat(disposal.path("cost").asString()).isEqualTo("1.33");
        assertThat(disposal.path("lines").path(0).path("unitCost").asString()).isEqualTo("1.333333");
        var told = events.await(DisposalRecorded.class, e -> e.ticketId() == job.ticket);
        assertThat(told).singleElement().satisfies(e -> {
            assertThat(e.cost()).isEqualByComparingTo("1.33");
            assertThat(e.number()).isEqualTo("CZ000001");
        });
        assertSound();
    }

    @Test
    void writesTheSameDisposalWhenTheBillWasPaidBeforeTheJob() {
        events.publish(job.paid(502, 1));
        var requisition = issued(job);
        events.publish(job.completed(1, ChargeMode.ON_ORDER, "66", Job.used(requisition, washer, "2")));

        assertThat(disposal().path("settledBy").asString()).isEqualTo("PAYER");
        assertThat(disposal().path("billId").asString()).isEqualTo("502");
        assertThat(disposal().path("cost").asString()).isEqualTo("2.67");
        assertSound();
    }

    @Test
    void writesItAtOnceWhenTheCompanyPays() {
        var requisition = issued(job);
        events.publish(job.completed(1, ChargeMode.FREE, "0", Job.used(requisition, washer, "2")));
        assertThat(disposal().path("settledBy").asString()).isEqualTo("COMPANY");
        assertThat(disposal().has("billId")).isFalse();
    }

    @Test
    void isBorneByTheCompanyWhenNothingWasToBePaid() {
        var requisition = issued(job);
        events.publish(job.completed(1, ChargeMode.AFTER_SERVICE, "0.00", Job.used(requisition, washer, "2")));
        assertThat(disposal().path("settledBy").asString()).isEqualTo("COMPANY");
    }

    @Test
    void hasEveryEffectOnceHoweverOftenItIsTold() {
        var requisition = issued(job);
        var returned = job.returned(Company.newId() + 70_000_000, requisition, new Line(washer, "1"));
        var completed = job.completed(1, ChargeMode.AFTER_SERVICE, "66", Job.used(requisition, washer, "1"));
        var paid = job.paid(503, 1);
        for (var i = 0; i < 3; i++) {
            events.publish(returned);
            events.publish(completed);
            events.publish(paid);
        }
        events.publish(job.completed(1, ChargeMode.AFTER_SERVICE, "66", Job.used(requisition, washer, "1")));
        events.publish(job.returned(returned.returnId(), requisition, new Line(washer, "1")));
        events.publish(job.paid(503, 1));

        assertThat(disposal().path("cost").asString()).isEqualTo("1.33");
        afterAllThat(other -> {
            events.publish(other.paid(504, 1));
            events.publish(other.completed(1, ChargeMode.FREE, "0"));
        });
        assertThat(disposals(job.ticket).size()).isEqualTo(1);
        assertThat(company.stockText(warehouse, washer)).isEqualTo("9.000/0.000/12.00");
        assertThat(events.all(DisposalRecorded.class).stream().filter(e -> e.ticketId() == job.ticket))
                .hasSize(1);
        assertSound();
    }

    @Test
    void writesExactlyOneDisposalWhenPaymentAndJobComeAtTheSameMoment() {
        var jobs = new ArrayList<Job>();
        var requisitions = new ArrayList<Long>();
        company.receive(warehouse, washer, "100", "1").is(201);
        for (var i = 0; i < 20; i++) {
            jobs.add(new Job(company, transactions));
            requisitions.add(issued(jobs.get(i)));
        }
        for (var i = 0; i < 20; i++) {
            events.publish(jobs.get(i).paid(600 + i, 1));
            events.publish(jobs.get(i)
                    .completed(1, ChargeMode.AFTER_SERVICE, "3", Job.used(requisitions.get(i), washer, "2")));
        }
        for (var done : jobs) {
            soon(() -> assertThat(disposals(done.ticket).size()).isEqualTo(1));
        }
        assertSound();
    }

    @Test
    void consumesEachRoundByItself() {
        var first = issued(job);
        events.publish(job.completed(1, ChargeMode.AFTER_SERVICE, "66", Job.used(first, washer, "2")));
        soon(() -> assertThat(requisition(first).path("status").asString()).isEqualTo("CONSUMED"));
        var second = issued(job);
        events.publish(job.completed(2, ChargeMode.FREE, "0", Job.used(second, washer, "2")));
        assertThat(disposal().path("round").asInt()).isEqualTo(2);
        events.publish(job.paid(505, 1));
        soon(() -> assertThat(disposals(job.ticket).size()).isEqualTo(2));
        assertThat(company.stockText(warehouse, washer)).isEqualTo("6.000/0.000/8.00");
        assertSound();
    }

    @Test
    void releasesWhatWasPromisedAndNeverHandedOut() {
        var requisition = job.reserve(new Line(washer, "5"));
        soon(() -> job.issue(
                        requisition,
                        java.util.Map.of("lines", List.of(java.util.Map.of("itemId", washer, "quantity", "2"))))
                .is(200));
        events.publish(job.completed(1, ChargeMode.FREE, "0", Job.used(requisition, washer, "2")));
        soon(() -> assertThat(company.stockText(warehouse, washer)).isEqualTo("8.000/0.000/10.67"));
        assertThat(requisition(requisition)
                        .path("lines")
                        .path(0)
                        .path("released")
                        .asString())
                .isEqualTo("3.000");
    }

    @Test
    void keepsWhatIsInCustodyVisibleWhenTheTicketIsCancelledUntilItComesBack() {
        var handedOut = issued(job);
        var promised = job.reserve(new Line(washer, "3"));
        soon(() -> assertThat(requisition(promised).path("status").asString()).isEqualTo("HELD"));

        events.publish(job.cancelled());

        soon(() -> assertThat(requisition(promised).path("status").asString()).isEqualTo("RELEASED"));
        assertThat(company.stockText(warehouse, washer)).isEqualTo("8.000/0.000/10.67");
        assertThat(custody(job.ticket)).isEqualTo(1);
        var open = company.keeper
                .get("/api/v1/inventory/requisitions?toReturn=true")
                .is(200)
                .json()
                .path("items");
        assertThat(open.size()).isEqualTo(1);
        assertThat(open.path(0).path("id").asString()).isEqualTo(Long.toString(handedOut));
        events.publish(job.returned(Company.newId() + 70_000_000, handedOut, new Line(washer, "2")));

        soon(() -> assertThat(requisition(handedOut).path("status").asString()).isEqualTo("RETURNED"));
        assertThat(company.stockText(warehouse, washer)).isEqualTo("10.000/0.000/13.33");
        assertThat(custody(job.ticket)).isZero();
        assertSound();
    }

    @Test
    void parksAnEventThatUsesMoreThanWasHandedOutAndNeverGoesNegative() {
        var requisition = issued(job);
        var wrong = job.completed(1, ChargeMode.FREE, "0", Job.used(requisition, washer, "2.001"));
        events.publish(wrong);

        soon(() -> assertThat(jdbc.sql("SELECT reason FROM dead_event WHERE event_id = ?")
                        .param(wrong.eventId().toString())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("2.001 wanted, 2.000 on the requisition"));
        assertThat(requisition(requisition)
                        .path("lines")
                        .path(0)
                        .path("inCustody")
                        .asString())
                .isEqualTo("2.000");
        events.publish(job.completed(1, ChargeMode.FREE, "0", Job.used(requisition, washer, "2")));
        assertThat(disposal().path("cost").asString()).isEqualTo("2.67");
        assertSound();
    }

    @Test
    void notesARefundOnTheDocumentWhetherItComesBeforeOrAfterIt() {
        var requisition = issued(job);
        events.publish(job.completed(1, ChargeMode.AFTER_SERVICE, "66", Job.used(requisition, washer, "2")));
        events.publish(job.paid(506, 1));
        assertThat(disposal().path("refunded").asString()).isEqualTo("0.00");
        var refund = job.refunded(506, 1, "20.50");
        events.publish(refund);
        events.publish(refund);
        events.publish(job.refunded(506, 1, "1.00"));
        soon(() -> assertThat(disposals(job.ticket).path(0).path("refunded").asString())
                .isEqualTo("21.50"));

        var early = new Job(company, transactions);
        events.publish(early.paid(507, 1));
        events.publish(early.refunded(507, 1, "5.00"));
        soon(() -> assertThat(jdbc.sql("SELECT COUNT(*) FROM settlement WHERE bill_id = 507 AND refunded = 5")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1));
        var later = issued(early);
        events.publish(early.completed(1, ChargeMode.ON_ORDER, "66", Job.used(later, washer, "2")));
        soon(() -> assertThat(disposals(early.ticket).path(0).path("refunded").asString())
                .isEqualTo("5.00"));
    }

    @Test
    void waitsForTheNextPaymentWhenCashWasTakenBack() {
        events.publish(job.paid(508, 1));
        events.publish(job.reopened(508, 1));
        events.publish(job.reopened(509, 1));
        soon(() -> assertThat(reopened(508)).isTrue());
        var requisition = issued(job);
        events.publish(job.completed(1, ChargeMode.AFTER_SERVICE, "66", Job.used(requisition, washer, "2")));
        soon(() -> assertThat(jdbc.sql("SELECT COUNT(*) FROM consumption WHERE ticket_id = ?")
                        .param(job.ticket)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1));
        assertThat(disposals(job.ticket)).isEmpty();

        events.publish(job.paid(508, 1));
        var number = disposal().path("number").asString();
        assertThat(reopened(508)).isFalse();
        events.publish(job.reopened(508, 1));
        soon(() -> assertThat(reopened(508)).isTrue());
        events.publish(job.paid(508, 1));
        soon(() -> assertThat(reopened(508)).isFalse());
        assertThat(disposals(job.ticket)).hasSize(1);
        assertThat(disposal().path("number").asString()).isEqualTo(number);
        assertSound();
    }

    private boolean reopened(long bill) {
        return jdbc.sql("SELECT COUNT(*) FROM settlement WHERE bill_id = ? AND reopened")
                        .param(bill)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    @Test
    void caresOnlyForBillsOfTickets() {
        var property = new io.banyan.common.contract.billing.BillPaid(
                UUID.randomUUID(),
                java.time.Clock.systemUTC().instant(),
                company.id,
                900,
                "B900",
                company.project,
                null,
                null,
                new SourceRef("PROPERTY_FEE", job.ticket, 1),
                new java.math.BigDecimal("1.00"),
                java.time.Clock.systemUTC().instant());
        events.publish(property);
        var requisition = issued(job);
        events.publish(job.completed(1, ChargeMode.AFTER_SERVICE, "66", Job.used(requisition, washer, "2")));
        soon(() -> assertThat(custody(job.ticket)).isZero());
        assertThat(disposals(job.ticket).size()).isZero();
        var stranger = new Company(api, identities);
        events.publish(job.paid(508, 1));
        var id = disposal().path("id").asString();
        company.keeper.get("/api/v1/inventory/disposals/" + id).is(200);
        stranger.keeper.get("/api/v1/inventory/disposals/" + id).isProblem(404, "inventory.disposal-not-found");
    }
}
