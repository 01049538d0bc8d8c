package io.banyan.common.seata;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.seata.demo.Order;
import io.banyan.common.seata.demo.Order.Fault;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Both or neither, whoever throws, refuses, is late, or dies. */
@TestInstance(Lifecycle.PER_CLASS)
class GlobalTransactionIT {

    /** Beyond 2^53, so that a number which went through a double would be seen. */
    private static long nextId = 9_100_000_000_000_000_001L;

    private static final BigDecimal AMOUNT = new BigDecimal("100.10");

    private Database deskData;
    private Database storeData;
    private DemoProcess desk;
    private DemoProcess store;
    private long id;

    @BeforeAll
    void start() throws SQLException {
        var servers = RealServers.ensure();
        deskData = servers.create("desk");
        storeData = servers.create("store");
        store = new DemoProcess("store", servers, storeData, servers.seata());
        desk = new DemoProcess("desk", servers, deskData, servers.seata(), "--demo.store=" + store.address());
        store.awaitReady();
        desk.awaitReady();
    }

    @AfterAll
    void stop() {
        desk.close();
        store.close();
        deskData.close();
        storeData.close();
    }

    @BeforeEach
    void nextOrder() {
        id = nextId++;
        storeData.change("update stock set free = 1000, held = 0");
    }

    @Test
    void makesBothSidesVisibleTogether() {
        assertThat(desk.post("/orders", order(3, Fault.NONE))).isEqualTo(new DemoProcess.Answer(200, "3"));

        assertThat(deskData.stateOf(id)).isEqualTo("confirmed");
        assertThat(storeData.stateOf(id)).isEqualTo("confirmed");
        assertThat(deskData.toldOf(id)).containsExactly("confirmed");
        assertThat(storeData.toldOf(id)).containsExactly("confirmed");
        assertThat(stock()).isEqualTo("997 free, 0 held");
    }

    @Test
    void leavesNothingWhenTheInitiatorThrows() {
        assertThat(desk.post("/orders", order(3, Fault.DESK_THROWS_AFTER_BOTH_TRIED))
                        .body())
                .isEqualTo("The desk changed its mind");

        assertNothingHappened();
        assertThat(storeData.toldOf(id)).containsExactly("cancelled");
        assertThat(deskData.toldOf(id)).containsExactly("cancelled");
    }

    @Test
    void leavesNothingWhenTheSecondParticipantRefuses() {
        assertThat(desk.post("/orders", order(1001, Fault.NONE)).body()).isEqualTo("store: 409");

        assertNothingHappened();
        assertThat(storeData.toldOf(id)).as("an empty cancel calls nobody").isEmpty();
        assertThat(lastFence(storeData)).isEqualTo("4");
    }

    @Test
    void refusesATryWithoutAGlobalTransaction() {
        assertThat(store.post("/internal/holds", order(3, Fault.NONE)).body()).contains("nobody would ever decide it");

        assertThat(storeData.stateOf(id)).isEqualTo("absent");
    }

    @Test
    void joinsByHeaderOnInternalPathsOnly() {
        assertThat(store.get("/internal/xid", "TX_XID", "127.0.0.1:8091:42").body())
                .isEqualTo("127.0.0.1:8091:42");
        assertThat(store.get("/internal/xid").body()).isEqualTo("none");
        assertThat(store.get("/xid", "TX_XID", "127.0.0.1:8091:42").body()).isEqualTo("none");
    }

    @Test
    void confirmsOnceWhenAParticipantDiesBetweenItsConfirmAndTheAnswer() {
        store.pull("die-after-confirm");

        assertThat(desk.post("/orders", order(3, Fault.NONE)).status()).isEqualTo(200);
        store.awaitDeath();
        Eventually.is(ofSeconds(30), "confirmed", () -> deskData.stateOf(id));
        store.startAgain();

        Eventually.is(ofSeconds(30), List.of(), this::openTransactions);
        assertThat(storeData.toldOf(id)).containsExactly("confirmed");
        assertThat(stock()).isEqualTo("997 free, 0 held");
    }

    @Test
    void confirmsLaterWhenAParticipantIsDownAtTheDecision() throws Exception {
        desk.pull("close-gate");
        var answer = desk.postLater("/orders", order(3, Fault.DESK_WAITS_BEFORE_DECISION));
        Eventually.is(ofSeconds(5), "tried", () -> deskData.stateOf(id));
        store.kill();

        desk.pull("open-gate");

        assertThat(answer.get().status()).isEqualTo(200);
        assertThat(storeData.stateOf(id)).isEqualTo("tried");
        store.startAgain();
        Eventually.is(ofSeconds(30), "confirmed", () -> storeData.stateOf(id));
        assertThat(storeData.toldOf(id)).containsExactly("confirmed");
    }

    @Test
    void refusesATryThatComesAfterItsCancel() {
        store.pull("close-gate");

        assertThat(desk.post("/orders", order(3, Fault.STORE_WAITS_FOR_CONNECTION))
                        .status())
                .as("the desk's patience ends before the store's pool has a connection")
                .isEqualTo(502);
        Eventually.is(ofSeconds(5), "4", () -> lastFence(storeData));
        store.pull("open-gate");

        Eventually.is(ofSeconds(5), true, () -> store.log().contains("came too late"));
        assertNothingHappened();
        assertThat(storeData.toldOf(id)).isEmpty();
    }

    @Test
    void cancelsWhenTheInitiatorDiesBeforeTheDecision() {
        desk.pull("close-gate");
        var _ = desk.postLater("/orders", order(3, Fault.DESK_WAITS_BEFORE_DECISION));
        Eventually.is(ofSeconds(5), "tried", () -> deskData.stateOf(id));

        desk.kill();

        Eventually.is(ofSeconds(30), "absent", () -> storeData.stateOf(id));
        assertThat(deskData.stateOf(id)).as("until it is back").isEqualTo("tried");
        desk.startAgain();
        Eventually.is(ofSeconds(30), "absent", () -> deskData.stateOf(id));
        assertNothingHappened();
    }

    @Test
    void cancelsWhatTakesLongerThanItsLimit() throws Exception {
        desk.pull("close-gate");
        var answer = desk.postLater("/orders", order(3, Fault.DESK_WAITS_BEFORE_DECISION));
        Eventually.is(ofSeconds(20), List.of("cancelled"), () -> storeData.toldOf(id));

        desk.pull("open-gate");

        assertThat(answer.get()).isEqualTo(new DemoProcess.Answer(503, "transaction.unavailable"));
        assertNothingHappened();
    }

    @Test
    void losesNothingUnderFiftyFlowsAtOnce() {
        var first = nextId;
        var orders = Stream.iterate(0, i -> i + 1)
                .limit(150)
                .map(i -> new Order(
                        nextId++, 1, AMOUNT, i % 3 == 0 ? Fault.DESK_THROWS_AFTER_BOTH_TRIED : Fault.NONE, 30_000))
                .toList();

        var began = System.nanoTime();
        for (int i = 0; i < orders.size(); i += 50) {
            orders.subList(i, i + 50).stream()
                    .map(order -> desk.postLater("/orders", order))
                    .toList()
                    .forEach(answer -> assertThat(answer.join().status()).isIn(200, 409));
        }
        System.out.printf("150 flows, 50 at once: %d ms%n", (System.nanoTime() - began) / 1_000_000);

        var confirmed = "select count(*) from thing where visible and id >= " + first;
        var left = "select count(*) from thing where not visible";
        Eventually.is(ofSeconds(10), List.of("100"), () -> storeData.column(confirmed));
        assertThat(deskData.column(confirmed)).containsExactly("100");
        assertThat(storeData.column(left)).containsExactly("0");
        assertThat(deskData.column(left)).containsExactly("0");
        assertThat(stock()).isEqualTo("900 free, 0 held");
    }

    private Order order(int quantity, Fault fault) {
        return new Order(id, quantity, AMOUNT, fault, 5_000);
    }

    private void assertNothingHappened() {
        assertThat(deskData.stateOf(id)).isEqualTo("absent");
        assertThat(storeData.stateOf(id)).isEqualTo("absent");
        assertThat(stock()).isEqualTo("1000 free, 0 held");
        assertThat(openTransactions()).isEmpty();
    }

    private String stock() {
        return storeData
                .column("select concat(free, ' free, ', held, ' held') from stock")
                .getFirst();
    }

    private List<String> openTransactions() {
        var tried = "select xid from tcc_fence_log where status = 1";
        return Stream.concat(deskData.column(tried).stream(), storeData.column(tried).stream())
                .toList();
    }

    private static String lastFence(Database database) {
        var statuses =
                database.column("select status from tcc_fence_log order by gmt_create desc, branch_id desc limit 1");
        return statuses.isEmpty() ? "none" : statuses.getFirst();
    }
}
