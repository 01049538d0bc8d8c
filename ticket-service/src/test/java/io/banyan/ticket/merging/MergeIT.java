package io.banyan.ticket.merging;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.ticket.TicketCancelled;
import io.banyan.common.test.Api;
import io.banyan.ticket.Estate;
import io.banyan.ticket.TicketIT;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Duplicates 合并重复工单: folded once, followed by their reporters, readable from the leading ticket. */
class MergeIT extends TicketIT {

    private Api.Answer merge(Api who, String duplicate, String leading) {
        return estate.act(
                who.with("If-Match", estate.etag(duplicate)),
                duplicate,
                "merge",
                Map.of("leadingId", leading, "reason", "同一处漏水"));
    }

    private String inTheGarden(Api who) {
        return who.key()
                .post(
                        "/api/v1/tickets",
                        Map.of("categoryCode", "pipe-leak", "publicAreaId", estate.garden, "title", "喷泉漏水"))
                .is(201)
                .json()
                .get("id")
                .asString();
    }

    @Test
    void foldsOnceAndTellsEverybody() {
        var leading = inTheGarden(estate.neighbour);
        var duplicate = inTheGarden(estate.resident);
        estate.resident
                .key()
                .post("/api/v1/tickets/" + duplicate + "/comments", Map.of("text", "水已流到路上"))
                .is(201);
        assertThat(estate.read(estate.dispatcher, duplicate)
                        .get("family")
                        .get("possibleDuplicates")
                        .findValuesAsString("id"))
                .containsExactly(leading);
        assertThat(estate.read(estate.resident, duplicate).get("family").get("possibleDuplicates"))
                .isEmpty();
        assertThat(estate.read(estate.dispatcher, duplicate)
                        .get("availableActions")
                        .valueStream())
                .anyMatch(action -> action.asString().equals("merge"));

        merge(estate.dispatcher, duplicate, leading).is(200);
        merge(estate.dispatcher.with("If-Match", "\"0\""), duplicate, leading).is(200);
        estate.act(estate.plumber, leading, "grab").is(200);

        var folded = estate.read(estate.resident, duplicate);
        assertThat(folded.get("status").asString()).isEqualTo("CANCELLED");
        assertThat(folded.get("family").get("mergedInto").get("status").asString())
                .isEqualTo("ACCEPTED");
        assertThat(folded.get("timeline").findValuesAsString("what")).containsOnlyOnce("MERGE");
        var story = estate.read(estate.plumber, leading).get("family").get("merged");
        assertThat(story.findValuesAsString("id")).containsExactly(duplicate);
        assertThat(estate.read(estate.neighbour, leading).get("family").get("merged"))
                .isEmpty();
        assertThat(comments(estate.plumber, leading)).containsExactly("水已流到路上");
        assertThat(comments(estate.neighbour, leading)).isEmpty();
        assertThat(events.await(TicketCancelled.class, event -> event.ticketId() == Long.parseLong(duplicate)))
                .singleElement()
                .satisfies(event -> assertThat(event.mergedInto())
                        .isEqualTo(new TicketCancelled.Leading(
                                Long.parseLong(leading),
                                estate.read(estate.dispatcher, leading)
                                        .get("number")
                                        .asString())));
    }

    private List<String> comments(Api who, String ticket) {
        return who.get("/api/v1/tickets/" + ticket + "/comments")
                .is(200)
                .json()
                .get("items")
                .findValuesAsString("text");
    }

    @Test
    void whatFollowedADuplicateFollowsItsLeader() {
        var first = inTheGarden(estate.resident);
        var second = inTheGarden(estate.resident);
        var third = inTheGarden(estate.neighbour);
        merge(estate.dispatcher, first, second).is(200);
        merge(estate.dispatcher, second, third).is(200);
        assertThat(estate.read(estate.resident, first)
                        .get("family")
                        .get("mergedInto")
                        .get("id")
                        .asString())
                .isEqualTo(third);
    }

    @Test
    void refusesWhatIsNoDuplicateAnyMore() {
        var leading = estate.submit("pipe-leak");
        var inWork = estate.inProgress("pipe-leak");
        refusedAs("IN_WORK", inWork, leading);

        var quoted = estate.accepted("pipe-leak");
        estate.act(estate.plumber, quoted, "quote", Map.of("labourHours", "1")).is(200);
        refusedAs("QUOTED", quoted, leading);

        var paid = estate.submit("hood-cleaning");
        events.publish(estate.billPaid(paid, Estate.next(), "128.00"));
        Awaitility.await().until(() -> estate.status(paid).equals("PENDING"));
        refusedAs("PAID", paid, leading);

        var done = estate.completed("pipe-leak");
        merge(estate.dispatcher, done, leading).isProblem(409, "ticket.illegal-move");
        merge(estate.dispatcher, leading, done).isProblem(409, "ticket.leading-ended");
        merge(estate.dispatcher, leading, leading).isProblem(422, "ticket.merge-elsewhere");
        assertThat(estate.status(leading)).isEqualTo("PENDING");
    }

    private void refusedAs(String why, String duplicate, String leading) {
        var answer = merge(estate.dispatcher, duplicate, leading).isProblem(409, "ticket.not-mergeable");
        assertThat(answer.json().get("why").asString()).isEqualTo(why);
        assertThat(estate.read(estate.dispatcher, duplicate)
                        .get("availableActions")
                        .valueStream())
                .noneMatch(action -> action.asString().equals("merge"));
    }

    @Test
    void isForTheDeskWithinItsProjectsAndVersions() {
        var leading = estate.submit("pipe-leak");
        var duplicate = estate.submit("pipe-leak");
        merge(estate.plumber, duplicate, leading).isProblem(403, "request.forbidden");
        merge(estate.resident, duplicate, leading).isProblem(403, "request.forbidden");
        merge(estate.foreignDispatcher(), duplicate, leading).isProblem(404, "ticket.not-found");
        merge(estate.otherCompany(), duplicate, leading).isProblem(404, "ticket.not-found");
        merge(estate.dispatcher, duplicate, "1").isProblem(404, "ticket.not-found");
        estate.act(estate.dispatcher, duplicate, "merge", Map.of("leadingId", leading, "reason", "重复"))
                .isProblem(428, "request.if-match-missing");
        estate.act(
                        estate.dispatcher.with("If-Match", "\"99\""),
                        duplicate,
                        "merge",
                        Map.of("leadingId", leading, "reason", "重复"))
                .isProblem(412, "request.stale");
        assertThat(estate.status(duplicate)).isEqualTo("PENDING");
    }

    /** Each into the other at once: one wins, and the other one's leader is gone. */
    @Test
    void neverFoldsInACircle() throws Exception {
        var one = estate.submit("pipe-leak");
        var other = estate.submit("pipe-leak");
        var both = new ArrayList<Api.Answer>();
        var version = estate.etag(one);
        List<Callable<Api.Answer>> tasks = List.of(
                () -> estate.act(
                        estate.dispatcher.with("If-Match", version),
                        one,
                        "merge",
                        Map.of("leadingId", other, "reason", "重复")),
                () -> estate.act(
                        estate.dispatcher.with("If-Match", version),
                        other,
                        "merge",
                        Map.of("leadingId", one, "reason", "重复")));
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var answer : threads.invokeAll(tasks)) {
                both.add(answer.get());
            }
        }
        assertThat(both).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(List.of(estate.status(one), estate.status(other))).containsExactlyInAnyOrder("PENDING", "CANCELLED");
    }
}
