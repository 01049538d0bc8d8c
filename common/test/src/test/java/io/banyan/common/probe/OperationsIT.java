package io.banyan.common.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.banyan.common.contract.ticket.TicketPooled;
import io.banyan.common.contract.user.Permissions;
import io.banyan.common.contract.user.UserEvent;
import io.banyan.common.operations.OperationsCounts;
import io.banyan.common.scope.Scope;
import io.banyan.common.test.Api;
import io.banyan.common.test.Identities;
import io.banyan.common.test.ServiceIT;
import io.banyan.common.test.TestEvents;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** When something is stuck: two operators of the platform, and people who are none. */
@ServiceIT
class OperationsIT {

    private static final String PAGE = "/api/v1/operations/user-service";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Set<String> ALL =
            Set.of(Permissions.OPERATIONS_READ, Permissions.OPERATIONS_ACT, Permissions.PAYLOAD_READ);

    @Autowired
    Api api;

    @Autowired
    Identities identities;

    @Autowired
    Probes probes;

    @Autowired
    ProbeReactions reactions;

    @Autowired
    ProbeJob job;

    @Autowired
    TestEvents events;

    @Autowired
    OperationsCounts counts;

    @Autowired
    JdbcClient jdbc;

    Api one;
    Api other;

    @BeforeEach
    void operators() {
        one = api.as(identities.staff(9001, 0, Set.of(), ALL));
        other = api.as(identities.staff(9002, 0, Set.of(), ALL));
        reactions.mended = false;
    }

    @AfterEach
    void asBefore() {
        reactions.mended = false;
        job.fail(false);
    }

    @Nested
    class DeadEvents {

        @Test
        void areReplayedAfterTheMendOnceAndInTheirOldOrder() {
            probes.make(2001, "x");
            var first = pooled(2001, "poison");
            var second = pooled(2001, "poison");
            events.publish(first);
            events.publish(second);
            var firstId = awaitDead(first);
            var secondId = awaitDead(second);
            var before = one.get(PAGE + "/dead-events/" + secondId).is(200).json();
            assertThat(before.at("/olderWaiting/0").asString()).isEqualTo(firstId);
            assertThat(before.at("/event/reason").asString()).contains("cannot handle this");
            assertThat(before.at("/headers/ce_id").asString())
                    .isEqualTo(second.eventId().toString());

            var refused = one.post(PAGE + "/dead-events/" + secondId + "/actions/replay", null)
                    .isProblem(422, "operations.failed-again")
                    .json();
            assertThat(refused.get("failedId").asString()).isEqualTo(firstId);
            assertThat(one.get(PAGE + "/dead-events/" + firstId)
                            .json()
                            .at("/event/tries")
                            .asInt())
                    .isEqualTo(1);
            assertThat(seen(2001)).isZero();

            reactions.mended = true;
            replay(secondId).is(200);
            replay(secondId).is(200);
            replay(firstId).is(200);
            assertThat(reactions.handled).containsSubsequence(first.eventId(), second.eventId());
            assertThat(seen(2001)).isEqualTo(2);
            assertThat(one.get(PAGE + "/dead-events/" + firstId)
                            .json()
                            .at("/event/state")
                            .asString())
                    .isEqualTo("REPLAYED");
            assertThat(outcomes("dead-event:" + firstId)).containsExactly("DONE", "FAILED");
        }

        @Test
        void areReplayedForTheCompanyTheyTellOfAndNotForTheOperators() {
            probes.make(2009, "x");
            var event = pooled(2009, "poison");
            events.publish(event);
            var id = awaitDead(event);
            reactions.mended = true;
            replay(id).is(200);
            assertThat(reactions.scopes.get(event.eventId())).isInstanceOf(Scope.Platform.class);
        }

        @Test
        void showTheirStructureButNotWhatPeopleWrote() {
            var garbage = pooled(2002, "张三 13800000001");
            events.publishGarbage(garbage, "[not json 13800000001");
            var event = pooled(2003, "poison");
            probes.make(2003, "x");
            events.publish(event);
            var detail =
                    one.get(PAGE + "/dead-events/" + awaitDead(event)).is(200).json();
            assertThat(detail.at("/payload/title").asString()).isEqualTo("******");
            assertThat(detail.at("/payload/ticketId").asString()).isEqualTo("2003");
            assertThat(detail.at("/payload/priority").asString()).isEqualTo("HIGH");
            var blurred = one.get(PAGE + "/dead-events/" + awaitDead(garbage)).is(200);
            assertThat(blurred.json().has("payload")).isFalse();
            assertThat(blurred.text()).doesNotContain("13800000001");
        }

        @Test
        void areFoundByTypeTopicTimeAndState() {
            probes.make(2004, "x");
            var event = pooled(2004, "poison");
            var since = Clock.systemUTC().instant();
            events.publish(event);
            var id = awaitDead(event);
            var type = "io.banyan.ticket.pooled.v1";
            assertThat(list("?type=" + type + "&since=" + since))
                    .contains(event.eventId().toString());
            assertThat(list("?type=other.v1")).isEmpty();
            assertThat(list("?topic=other")).isEmpty();
            assertThat(list("?since=" + Clock.systemUTC().instant().plusSeconds(60)))
                    .isEmpty();
            assertThat(list("?state=REPLAYED")).doesNotContain(event.eventId().toString());
            one.get(PAGE + "/dead-events?colour=red").isProblem(400, "request.unknown-parameter");
            for (var moment : List.of("yesterday", "9999-12-31T00:00:00Z", "%2B1000000000-01-01T00:00:00Z")) {
                one.get(PAGE + "/dead-events?since=" + moment).isProblem(400, "request.invalid");
            }
            one.get(PAGE + "/dead-events?state=&state=WAITING&since=").is(200);
            reactions.mended = true;
            replay(id).is(200);
            assertThat(list("?state=REPLAYED&state=DISCARDED"))
                    .contains(event.eventId().toString());
        }

        private List<String> list(String query) {
            return one.get(PAGE + "/dead-events" + query + "&size=100")
                    .is(200)
                    .json()
                    .get("items")
                    .valueStream()
                    .map(item -> item.get("eventId").asString())
                    .toList();
        }
    }

    @Nested
    class Discarding {

        @Test
        void takesTwoPersonsAndIsKept() {
            probes.make(2101, "x");
            var event = pooled(2101, "poison");
            events.publish(event);
            var id = awaitDead(event);
            var before = counts.deadEvents();
            one.post(proposalOf(id), Map.of("reason", " ")).isProblem(400, "request.invalid");
            var proposal = one.post(proposalOf(id), because("the ticket was made by hand"))
                    .is(200)
                    .json();
            assertThat(one.post(proposalOf(id), because("the ticket was made by hand"))
                            .is(200)
                            .json()
                            .get("id"))
                    .isEqualTo(proposal.get("id"));
            other.post(proposalOf(id), because("so say I")).isProblem(409, "operations.discard-proposed");

            var confirm = PAGE + "/discards/" + proposal.get("id").asString() + "/actions/confirm";
            one.post(confirm, null).isProblem(422, "operations.discard-needs-another");
            assertThat(counts.deadEvents()).isEqualTo(before);
            var done = other.post(confirm, null).is(200).json();
            other.post(confirm, null).is(200);
            one.post(confirm, null).isProblem(409, "operations.discard-decided");
            assertThat(done.get("state").asString()).isEqualTo("CONFIRMED");
            assertThat(done.get("proposedByName").asString()).isEqualTo("员工9001");
            assertThat(done.get("decidedByName").asString()).isEqualTo("员工9002");
            assertThat(counts.deadEvents()).isEqualTo(before - 1);
            replay(id).isProblem(409, "operations.discarded");
            reactions.mended = true;
            events.publish(event);
            events.publish(pooled(2101, "fine"));
            await().atMost(PATIENCE).until(() -> seen(2101) == 1);
            assertThat(reactions.handled).doesNotContain(event.eventId());
            assertThat(one.get(PAGE + "/discards?state=CONFIRMED").is(200).text())
                    .contains("the ticket was made by hand");
        }

        @Test
        void isOvertakenByAReplayAndMayBeRejected() {
            probes.make(2102, "x");
            var event = pooled(2102, "poison");
            events.publish(event);
            var id = awaitDead(event);
            var unwanted = one.post(proposalOf(id), because("not needed"))
                    .is(200)
                    .json()
                    .get("id")
                    .asString();
            other.post(PAGE + "/discards/" + unwanted + "/actions/reject", null).is(200);
            var late = one.post(proposalOf(id), because("not needed at all"))
                    .is(200)
                    .json()
                    .get("id")
                    .asString();
            reactions.mended = true;
            replay(id).is(200);
            assertThat(one.get(PAGE + "/discards/" + late).json().get("state").asString())
                    .isEqualTo("OVERTAKEN");
            other.post(PAGE + "/discards/" + late + "/actions/confirm", null)
                    .isProblem(409, "operations.discard-decided");
            one.post(proposalOf(id), because("too late now")).isProblem(409, "operations.nothing-waits");
        }

        private String proposalOf(String id) {
            return PAGE + "/dead-events/" + id + "/actions/propose-discard";
        }
    }

    @Nested
    class ParkedKeys {

        @Test
        void areReleasedOrTheirHeadIsDiscardedAndTheRestGoesOnInOrder() {
            probes.make(2201, "too large");
            probes.change(2201, "x".repeat(2_000_000));
            probes.change(2201, "second");
            probes.change(2201, "third");
            var parked = awaitParked();
            assertThat(parked.get("waiting").asInt()).isEqualTo(3);
            assertThat(parked.get("bytes").asInt()).isGreaterThan(2_000_000);
            assertThat(parked.has("payload")).isFalse();
            assertThat(parked.at("/key/reason").asString()).contains("RecordTooLarge");

            assertThat(one.post(PAGE + "/parked-keys/2201/actions/release", null)
                            .is(200)
                            .json()
                            .get("released")
                            .asBoolean())
                    .isTrue();
            var again = awaitParked();
            assertThat(told()).isEmpty();
            var proposal = one.post(
                            PAGE + "/parked-keys/2201/actions/propose-discard", because("nobody reads such a name"))
                    .is(200)
                    .json();
            other.post(PAGE + "/discards/" + proposal.get("id").asString() + "/actions/confirm", null)
                    .is(200);
            await().atMost(PATIENCE).until(() -> told().size() == 2);
            assertThat(told()).containsExactly("2", "3");
            one.get(PAGE + "/parked-keys/2201").isProblem(404, "request.not-found");
            one.post(PAGE + "/parked-keys/2201/actions/release", null).isProblem(404, "request.not-found");
            int kept = jdbc.sql("SELECT LENGTH(event_payload) FROM event_discard WHERE event_id = ?")
                    .param(again.at("/key/headId").asString())
                    .query(Integer.class)
                    .single();
            assertThat(kept).isGreaterThan(2_000_000);
        }

        private JsonNode awaitParked() {
            await().atMost(PATIENCE)
                    .until(() -> one.get(PAGE + "/parked-keys/2201").status() == 200);
            assertThat(one.get(PAGE + "/parked-keys?type=io.banyan.user.staff-changed.v1")
                            .is(200)
                            .text())
                    .contains("\"2201\"");
            return one.get(PAGE + "/parked-keys/2201").is(200).json();
        }

        private List<String> told() {
            return events.records(UserEvent.TOPIC).stream()
                    .filter(message -> "2201".equals(message.key()))
                    .map(message -> new String(
                            message.headers().lastHeader("ce_aggregateversion").value(), StandardCharsets.UTF_8))
                    .toList();
        }
    }

    @Nested
    class Archive {

        @Test
        void isCountedFirstAndReplayedUnderAKey() {
            var from = Clock.systemUTC().instant().minusSeconds(1);
            probes.make(2301, "again");
            probes.change(2301, "v");
            await().atMost(PATIENCE).until(() -> told() == 1);
            var to = Clock.systemUTC().instant().plusSeconds(2);
            var window = PAGE + "/archive?from=" + from + "&to=" + to;
            await().atMost(PATIENCE)
                    .until(() -> one.get(window).is(200).json().get("events").asInt() >= 1);
            var caller = one.key();
            var body = Map.of("from", from, "to", to);
            var replayed = caller.post(PAGE + "/replays", body).is(201);
            assertThat(replayed.json().get("events").asInt()).isGreaterThanOrEqualTo(1);
            await().atMost(PATIENCE).until(() -> told() == 2);
            assertThat(caller.post(PAGE + "/replays", body).is(201).text()).isEqualTo(replayed.text());
            one.key().post(PAGE + "/replays", Map.of("from", to, "to", from)).isProblem(400, "request.invalid");
            assertThat(told()).isEqualTo(2);
        }

        private int told() {
            return (int) events.records(UserEvent.TOPIC).stream()
                    .filter(message -> "2301".equals(message.key()))
                    .count();
        }
    }

    @Nested
    class JobsOfTheService {

        @Test
        void areListedRunByHandAndRecorded() {
            assertThat(jobNamed("outbox.purge-archive").get("every").asString()).isEqualTo("PT10M");
            assertThat(jobNamed("idempotency.purge").has("runs")).isTrue();
            run();
            await().atMost(PATIENCE).until(() -> lastRun("outcome").equals("DONE"));
            assertThat(lastRun("touched")).isEqualTo("3");
            assertThat(lastRun("nextAt")).isNotEmpty();

            job.fail(true);
            await().atMost(PATIENCE).until(() -> {
                run();
                return lastRun("outcome").equals("FAILED");
            });
            assertThat(lastRun("error")).contains("nothing to count");
            one.post(PAGE + "/jobs/no-such-job/actions/run", null).isProblem(404, "request.not-found");
        }

        private void run() {
            assertThat(one.post(PAGE + "/jobs/probe.count/actions/run", null).status())
                    .isIn(202, 409);
        }

        private String lastRun(String field) {
            return jobNamed("probe.count").at("/runs/0/" + field).asString("");
        }

        private JsonNode jobNamed(String name) {
            return one.get(PAGE + "/jobs")
                    .is(200)
                    .json()
                    .get("items")
                    .valueStream()
                    .filter(known -> known.get("name").asString().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Nested
    class OtherPeople {

        @Test
        void seeAndDoNothing() {
            var admin = api.as(identities.staff(9003, 1, Set.of(1L), ALL));
            var resident = api.as(identities.resident(9004, 1, Set.of(7L)));
            var colleague = api.as(identities.staff(9005, 0, Set.of(), Set.of(Permissions.PLATFORM_OPERATE)));
            for (var path :
                    List.of("", "/dead-events", "/dead-events/1", "/parked-keys", "/discards", "/jobs", "/actions")) {
                admin.get(PAGE + path).isProblem(403, "request.forbidden");
                resident.get(PAGE + path).isProblem(403, "request.forbidden");
                colleague.get(PAGE + path).isProblem(403, "request.forbidden");
                api.get(PAGE + path).isProblem(401, "request.unauthenticated");
            }
            admin.post(PAGE + "/jobs/probe.count/actions/run", null).isProblem(403, "request.forbidden");
            one.get(PAGE + "/dead-events/1234567890").isProblem(404, "request.not-found");
            one.get("/api/v1/operations/ticket-service/dead-events").isProblem(404, "request.not-found");
        }

        @Test
        void whoMayOnlyReadSeesNoPayloadAndDoesNothing() {
            var reader = api.as(identities.staff(9006, 0, Set.of(), Set.of(Permissions.OPERATIONS_READ)));
            probes.make(2401, "x");
            var event = pooled(2401, "poison");
            events.publish(event);
            var id = awaitDead(event);
            var detail = reader.get(PAGE + "/dead-events/" + id).is(200).json();
            assertThat(detail.has("payload")).isFalse();
            assertThat(detail.get("availableActions").isEmpty()).isTrue();
            reader.post(PAGE + "/dead-events/" + id + "/actions/replay", null).isProblem(403, "request.forbidden");
            assertThat(reader.get(PAGE).is(200).json().get("deadEvents").asInt())
                    .isPositive();
        }
    }

    private Api.Answer replay(String id) {
        return one.post(PAGE + "/dead-events/" + id + "/actions/replay", null);
    }

    private static Map<String, String> because(String reason) {
        return Map.of("reason", reason);
    }

    private String awaitDead(TicketPooled event) {
        await().atMost(PATIENCE).until(() -> idOf(event) != null);
        return String.valueOf(idOf(event));
    }

    private @Nullable String idOf(TicketPooled event) {
        return one.get(PAGE + "/dead-events?size=100")
                .is(200)
                .json()
                .get("items")
                .valueStream()
                .filter(item ->
                        item.get("eventId").asString().equals(event.eventId().toString()))
                .map(item -> item.get("id").asString())
                .findFirst()
                .orElse(null);
    }

    private List<String> outcomes(String subject) {
        return one.get(PAGE + "/actions?subject=" + subject)
                .is(200)
                .json()
                .get("items")
                .valueStream()
                .map(item -> item.get("outcome").asString())
                .toList();
    }

    private TicketPooled pooled(long ticketId, String title) {
        return new TicketPooled(
                UUID.randomUUID(), Clock.systemUTC().instant(), 1, ticketId, "N", 1, null, null, title, "HIGH", null);
    }

    private int seen(long id) {
        return jdbc.sql("SELECT seen FROM probe WHERE id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }
}
