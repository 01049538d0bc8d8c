package io.banyan.common.seata;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.seata.demo.Order;
import io.banyan.common.seata.demo.Order.Fault;
import java.math.BigDecimal;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What a service does without its Seata server: at start, and when it goes away later. */
@TestInstance(Lifecycle.PER_CLASS)
class SeataServerAwayIT {

    private static long nextId = 1;

    private RealServers servers;
    private Cable cable;
    private Database deskData;
    private Database storeData;
    private DemoProcess desk;
    private DemoProcess store;
    private long id;

    @BeforeAll
    void start() throws SQLException {
        servers = RealServers.ensure();
        cable = new Cable(servers.seata());
        deskData = servers.create("away_desk");
        storeData = servers.create("away_store");
        store = new DemoProcess("store", servers, storeData, cable.address());
        desk = new DemoProcess("desk", servers, deskData, cable.address(), "--demo.store=" + store.address());
        store.awaitReady();
        desk.awaitReady();
    }

    @AfterAll
    void stop() {
        desk.close();
        store.close();
        cable.close();
        deskData.close();
        storeData.close();
    }

    @BeforeEach
    void nextOrder() {
        id = nextId++;
        assertThat(desk.get("/actuator/health").status()).isEqualTo(200);
    }

    @AfterEach
    void mend() {
        cable.mend();
        Eventually.is(ofSeconds(30), 200, () -> desk.get("/actuator/health").status());
        Eventually.is(ofSeconds(30), 200, () -> store.get("/actuator/health").status());
    }

    @Test
    void refusesGlobalTransactionsAtOnceAndGoesOnWithLocalWork() {
        cable.cut();

        var began = System.nanoTime();
        assertThat(desk.post("/orders", order(Fault.NONE)))
                .isEqualTo(new DemoProcess.Answer(503, "transaction.unavailable"));
        assertThat((System.nanoTime() - began) / 1_000_000).as("milliseconds").isLessThan(5_000);

        assertThat(deskData.stateOf(id)).isEqualTo("absent");
        assertThat(storeData.stateOf(id)).isEqualTo("absent");
        assertThat(desk.post("/local", order(Fault.NONE)).status()).isEqualTo(200);
        Eventually.is(ofSeconds(5), 503, () -> desk.get("/actuator/health").status());
        assertThat(desk.get("/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(desk.get("/actuator/health/readiness").status()).isEqualTo(200);
    }

    @Test
    void saysThatTheOutcomeIsUnknownWhenTheServerGoesBeforeTheDecisionAndCancelsBothLater() throws Exception {
        desk.pull("close-gate");
        var answer = desk.postLater("/orders", order(Fault.DESK_WAITS_BEFORE_DECISION));
        Eventually.is(ofSeconds(5), "tried", () -> deskData.stateOf(id));
        cable.cut();

        desk.pull("open-gate");

        assertThat(answer.get()).isEqualTo(new DemoProcess.Answer(503, "transaction.outcome-unknown"));
        assertThat(deskData.stateOf(id)).isEqualTo("tried");
        cable.mend();
        Eventually.is(ofSeconds(30), "absent", () -> storeData.stateOf(id));
        Eventually.is(ofSeconds(30), "absent", () -> deskData.stateOf(id));
    }

    @Test
    void doesNotStartWithoutTheServerAndSaysWhy() {
        try (var late =
                new DemoProcess("store", servers, storeData, "127.0.0.1:1", "--banyan.seata.connect-within=500ms")) {
            late.awaitDeath();

            assertThat(late.log())
                    .contains("APPLICATION FAILED TO START")
                    .contains("Seata is not active: no server answers at 127.0.0.1:1")
                    .contains("set BANYAN_SEATA=host:port");
        }
    }

    @Test
    void startsWithoutTheServerWhenItIsNotRequired() {
        try (var alone = new DemoProcess("store", servers, storeData, "127.0.0.1:1", "--banyan.seata.required=false")) {
            alone.awaitReady();

            assertThat(alone.get("/actuator/health").body())
                    .contains("\"seata\":{")
                    .contains("UNKNOWN");
            assertThat(alone.get("/actuator/health").status()).isEqualTo(200);
        }
    }

    private Order order(Fault fault) {
        return new Order(id, 1, BigDecimal.ONE, fault, 5_000);
    }
}
