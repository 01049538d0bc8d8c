package io.banyan.inventory.disposal;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Map;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Nobody pays a bill that is void, so the company bears what the job used. */
@ServiceIT
class VoidedBillIT {

    private @Autowired Api api;
    private @Autowired Identities identities;
    private @Autowired TestEvents events;
    private @Autowired GlobalTransactions transactions;
    private @Autowired JdbcClient jdbc;
    private Company company;
    private Job job;
    private long washer;
    private long requisition;

    @BeforeEach
    void handOutTwoWashers() {
        company = new Company(api, identities);
        job = new Job(company, transactions);
        var warehouse = company.warehouse("W1");
        washer = company.item("WASHER", "1.5");
        company.receive(warehouse, washer, "10", "1.50").is(201);
        requisition = job.reserve(new Line(washer, "2"));
        soon(() -> job.issueAll(requisition).is(200));
    }

    private static void soon(ThrowingRunnable assertion) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(assertion);
    }

    private void complete() {
        events.publish(job.completed(1, ChargeMode.AFTER_SERVICE, "66", Job.used(requisition, washer, "2")));
    }

    private JsonNode disposals() {
        return company.keeper
                .get("/api/v1/inventory/disposals?ticketId=" + job.ticket)
                .is(200)
                .json()
                .path("items");
    }

    private void assertBorneBy(Map<String, String> expected) {
        soon(() -> assertThat(disposals()).hasSize(1));
        expected.forEach((field, value) ->
                assertThat(disposals().path(0).path(field).asString("")).isEqualTo(value));
        var audit = company.service().get("/internal/inventory/audit").is(200);
        assertThat(audit.json().path("ok").asBoolean()).as(audit.text()).isTrue();
    }

    private int settlements(String what) {
        return jdbc.sql("SELECT COUNT(*) FROM settlement WHERE ticket_id = ? AND " + what)
                .param(job.ticket)
                .query(Integer.class)
                .single();
    }

    @Test
    void writesOffWhatWasUsedBefore() {
        complete();
        soon(() -> assertThat(settlements("round = 1")).isEqualTo(1));
        assertThat(disposals()).isEmpty();
        var voided = job.voided(701, 1);
        events.publish(voided);
        events.publish(voided);
        assertBorneBy(Map.of("settledBy", "COMPANY", "cost", "3.00", "billNumber", ""));
    }

    @Test
    void writesOffWhatIsUsedAfterwards() {
        events.publish(job.voided(702, 1));
        soon(() -> assertThat(settlements("voided")).isEqualTo(1));
        complete();
        assertBorneBy(Map.of("settledBy", "COMPANY", "cost", "3.00", "billNumber", ""));
    }

    @Test
    void leavesTheDocumentOfAPaidRoundWhenWhatItCostBeyondIsVoided() {
        events.publish(job.paid(703, 1));
        complete();
        assertBorneBy(Map.of("settledBy", "PAYER", "billNumber", "B703"));
        events.publish(job.voided(704, 1));
        soon(() -> assertThat(settlements("voided")).isEqualTo(1));
        assertBorneBy(Map.of("settledBy", "PAYER", "billNumber", "B703"));
    }
}
