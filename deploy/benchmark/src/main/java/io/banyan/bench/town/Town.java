package io.banyan.bench.town;

import io.banyan.bench.measure.Database;
import io.banyan.story.Settings;
import io.banyan.story.client.Answer;
import io.banyan.story.client.Session;
import io.banyan.story.people.People;
import io.banyan.story.people.Resident;
import io.banyan.story.scene.Estate;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** Residents with houses and tokens, and the staff who do their work. As many as the limits per person need, no more. */
public final class Town {

    /** 100 requests a second are allowed to one person, and 30 sign-ins a minute to one address. */
    private static final int RESIDENTS = 24;

    private static final int AT_ONCE = 8;
    private static final String REPAIR = "pipe-leak";
    private static final String ORDER = "aircon-cleaning";
    private static final String ORDERED = "aircon-cleaning/wall";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final People people;
    private final Estate estate;
    private final List<Resident> residents = new ArrayList<>();

    private Town(People people, Estate estate) {
        this.people = people;
        this.estate = estate;
    }

    /** Lets everybody move in. */
    public static Town settle(Settings settings) {
        var gateway = settings.gateway();
        var people = new People(gateway, settings.adminLogin(), settings.adminPassword(), new Random());
        var town = new Town(people, Estate.find(gateway));
        for (var i = 0; i < RESIDENTS; i++) {
            town.residents.add(town.movesIn("住户" + (i + 1), town.estate.houses().get(i)));
        }
        return town;
    }

    private Resident movesIn(String name, String house) {
        var phone = people.freshPhone();
        people.desk().records(estate.project(), name, phone, house);
        var resident = people.signsIn(name, phone, house);
        resident.provesHisHouse();
        return resident;
    }

    public int residents() {
        return residents.size();
    }

    public Resident resident(int i) {
        return residents.get(i % residents.size());
    }

    public People people() {
        return people;
    }

    public Estate estate() {
        return estate;
    }

    /** The JSON of a report of a leak by that resident. */
    public String report(int resident) {
        return JSON.writeValueAsString(resident(resident).body(REPAIR, "厨房水管漏水", Map.of()));
    }

    /** The JSON of a paid order of that resident. */
    public String order(int resident) {
        var items = List.of(Map.of("itemId", estate.service(ORDERED), "quantity", "1"));
        return JSON.writeValueAsString(resident(resident).body(ORDER, "空调清洗", Map.of("serviceItems", items)));
    }

    /** What the technician writes when a leak is mended: labour alone. */
    public String work() {
        return JSON.writeValueAsString(Map.of(
                "workLog", "更换垫片,试水不漏。", "labourHours", "0.5", "serviceItems", List.of(), "materialsUsed", List.of()));
    }

    /** A ticket that waits in the pool. @return its id */
    public String submits(int resident) {
        return resident(resident).report(REPAIR, "厨房水管漏水", Map.of()).is(201).get("id");
    }

    /** Jobs whose technicians are on the spot, ready to be completed. */
    public List<Job> jobs(int count) {
        var desk = people.desk().session();
        var zhang = people.zhang();
        return many(count, i -> {
            var id = submits(i);
            var _ = act(desk, id, "assign", Map.of("assigneeId", zhang.id(), "note", "请尽快上门"));
            var _ = act(zhang.session(), id, "accept", Map.of());
            return new Job(
                    id,
                    resident(i),
                    act(zhang.session(), id, "arrive", Map.of("note", "已到现场")).etag());
        });
    }

    /** Bills of our residents that nobody has begun to pay; as many jobs as are wanting are done first. */
    public List<OpenBill> openBills(int count, Database database) throws SQLException {
        var bills = unpaid(count, database);
        if (bills.size() >= count) {
            return bills;
        }
        var _ = finishesJobs(count - bills.size());
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (bills.size() < count && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
            bills = unpaid(count, database);
        }
        if (bills.size() < count) {
            throw new IllegalStateException("Only %d of %d bills came".formatted(bills.size(), count));
        }
        return bills;
    }

    /** So many jobs from the report to the completion. @return how many */
    public long finishesJobs(int count) {
        var zhang = people.zhang().session();
        var jobs = jobs(count);
        return many(count, i -> complete(zhang, jobs.get(i))).size();
    }

    private Answer complete(Session who, Job job) {
        var headers = Map.of("Idempotency-Key", UUID.randomUUID().toString(), "If-Match", job.etag());
        return who.send(
                        "POST",
                        "/api/v1/tickets/" + job.ticketId() + "/actions/complete",
                        headers,
                        JSON.readTree(work()))
                .is(200);
    }

    private List<OpenBill> unpaid(int count, Database database) throws SQLException {
        var payers = residents.stream().collect(Collectors.toMap(Resident::id, Function.identity()));
        try (var connection = database.open("banyan_billing");
                var statement = connection.createStatement();
                var result = statement.executeQuery("""
                        SELECT id, payer_id, amount FROM bill
                        WHERE status = 'ISSUED' AND source_type = 'TICKET' AND open_payment_id IS NULL AND payer_id IN (%s)
                        ORDER BY id LIMIT %d
                        """.formatted(String.join(",", payers.keySet()), count))) {
            var bills = new ArrayList<OpenBill>();
            while (result.next()) {
                var bill = JSON.createObjectNode()
                        .put("id", result.getString(1))
                        .put("owed", result.getBigDecimal(3).toPlainString());
                bills.add(new OpenBill(Objects.requireNonNull(payers.get(result.getString(2))), bill));
            }
            return bills;
        }
    }

    private static Answer act(Session who, String ticket, String action, Map<String, Object> body) {
        return who.post("/api/v1/tickets/" + ticket + "/actions/" + action, body)
                .is(200);
    }

    /** Does something so many times, a few at once. */
    public static <T> List<T> many(int count, IntFunction<T> work) {
        return many(count, AT_ONCE, work);
    }

    /** Does something so many times, so many at once. */
    public static <T> List<T> many(int count, int atOnce, IntFunction<T> work) {
        var room = new Semaphore(atOnce);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = IntStream.range(0, count)
                    .mapToObj(i -> threads.submit(() -> {
                        room.acquire();
                        try {
                            return work.apply(i);
                        } finally {
                            room.release();
                        }
                    }))
                    .toList();
            return results.stream().map(Town::resultOf).toList();
        }
    }

    private static <T> T resultOf(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
