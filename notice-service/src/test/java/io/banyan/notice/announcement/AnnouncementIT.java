package io.banyan.notice.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.banyan.common.contract.notice.AnnouncementPublished;
import io.banyan.common.contract.user.Permissions;
import io.banyan.common.test.Api;
import io.banyan.notice.NoticeIT;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import tools.jackson.databind.JsonNode;

class AnnouncementIT extends NoticeIT {

    private final long project = fresh();
    private final long elsewhere = fresh();

    @Autowired
    AnnouncementService service;

    @Test
    void isSeenByResidentsOnlyOncePublishedAndUntilWithdrawn() {
        var id = draft(null);
        assertThat(seenBy(neighbour("1栋"))).isEmpty();
        neighbour("1栋").get("/api/v1/announcements/" + id).isProblem(404, "announcement.not-found");

        var published =
                manager().post(path(id) + "/actions/publish", null).is(200).json();
        assertThat(published.get("status").asString()).isEqualTo("PUBLISHED");
        assertThat(published.get("availableActions").toString()).isEqualTo("[\"withdraw\"]");
        assertThat(seenBy(neighbour("1栋"))).containsExactly(id);
        assertThat(events.await(
                        AnnouncementPublished.class,
                        e -> Long.toString(e.announcementId()).equals(id)))
                .hasSize(1);

        manager().post(path(id) + "/actions/publish", null).isProblem(409, "announcement.illegal-move");
        manager().post(path(id) + "/actions/withdraw", null).is(200);
        assertThat(seenBy(neighbour("1栋"))).isEmpty();
    }

    @Test
    void isSeenInItsBuildingOnly() {
        var id = draft("2栋");
        manager().post(path(id) + "/actions/publish", null).is(200);
        assertThat(seenBy(neighbour("2栋"))).containsExactly(id);
        assertThat(seenBy(neighbour("1栋"))).isEmpty();
        neighbour("1栋").get(path(id)).isProblem(404, "announcement.not-found");
    }

    @Test
    void isHiddenFromOtherProjectsAndCompanies() {
        var id = draft(null);
        manager().post(path(id) + "/actions/publish", null).is(200);
        var house = fresh();
        houses().house(house, elsewhere, "1栋");
        assertThat(seenBy(api.as(identities.resident(fresh(), COMPANY, Set.of(house)))))
                .isEmpty();
        assertThat(seenBy(api.as(identities.resident(fresh(), COMPANY, Set.of(fresh())))))
                .isEmpty();
        for (var stranger : List.of(staff(COMPANY, elsewhere), staff(2, project))) {
            stranger.get(path(id)).isProblem(404, "announcement.not-found");
            stranger.post(path(id) + "/actions/withdraw", null).isProblem(404, "announcement.not-found");
            assertThat(seenBy(stranger)).isEmpty();
        }
    }

    @Test
    void isManagedByPermissionWithinScope() {
        var body = words(null);
        body.put("projectId", Long.toString(elsewhere));
        manager().post("/api/v1/announcements", body).isProblem(422, "announcement.project-unknown");
        var plain = api.as(identities.staff(fresh(), COMPANY, Set.of(project), Set.of()));
        plain.post("/api/v1/announcements", body).isProblem(403, "request.forbidden");
        neighbour("1栋").post("/api/v1/announcements", body).isProblem(403, "request.forbidden");
        var draft = draft(null);
        plain.get(path(draft)).isProblem(404, "announcement.not-found");
        manager()
                .post("/api/v1/announcements", Map.of("projectId", "1", "title", " "))
                .isProblem(400, "request.invalid");
    }

    @Test
    void isRewordedWithTheVersionThatWasRead() {
        var id = draft(null);
        var body = words("3栋");
        manager().put(path(id), body).isProblem(428, "request.if-match-missing");
        var etag = String.valueOf(manager().get(path(id)).is(200).header("ETag"));
        var changed = manager().with("If-Match", etag).put(path(id), body).is(200);
        assertThat(changed.json().get("building").asString()).isEqualTo("3栋");
        manager().with("If-Match", etag).put(path(id), body).isProblem(412, "request.stale");
        body.remove("building");
        var whole = manager()
                .with("If-Match", String.valueOf(changed.header("ETag")))
                .put(path(id), body)
                .is(200);
        assertThat(whole.json().has("building")).isFalse();
    }

    @Test
    void isPublishedAtItsTimeByItself() {
        var id = draft(null);
        var at = now().plusMillis(800);
        manager()
                .post(
                        path(id) + "/actions/publish",
                        Map.of("publishAt", now().minusSeconds(1).toString()))
                .isProblem(422, "announcement.publish-in-past");
        manager()
                .post(path(id) + "/actions/publish", Map.of("publishAt", at.toString()))
                .is(200);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> seenBy(neighbour("1栋")).equals(List.of(id)));
        assertThat(events.await(
                        AnnouncementPublished.class,
                        e -> Long.toString(e.announcementId()).equals(id)))
                .hasSize(1)
                .allSatisfy(e -> assertThat(e.occurredAt()).isAfterOrEqualTo(at));
    }

    @Test
    void isPublishedOnceByManyReplicas() throws Exception {
        var id = draft(null);
        manager()
                .post(
                        path(id) + "/actions/publish",
                        Map.of("publishAt", now().plusMillis(100).toString()))
                .is(200);
        try (var replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> publish = () -> {
                try {
                    service.publishIfDue(Long.parseLong(id));
                    return true;
                } catch (OptimisticLockingFailureException _) {
                    return false;
                }
            };
            await().atMost(Duration.ofSeconds(10)).until(() -> {
                for (var done : replicas.invokeAll(List.of(publish, publish, publish, publish))) {
                    done.get();
                }
                return seenBy(neighbour("1栋")).contains(id);
            });
        }
        assertThat(events.await(
                        AnnouncementPublished.class,
                        e -> Long.toString(e.announcementId()).equals(id)))
                .hasSize(1);
    }

    @Test
    void countsItsReadersOnce() {
        var id = draft(null);
        manager().post(path(id) + "/actions/publish", null).is(200);
        var reader = neighbour("1栋");
        assertThat(reader.get(path(id)).is(200).json().get("read").asBoolean()).isFalse();
        reader.post(path(id) + "/actions/read", null).is(204);
        reader.post(path(id) + "/actions/read", null).is(204);
        neighbour("2栋").post(path(id) + "/actions/read", null).is(204);
        var seen = reader.get(path(id)).is(200).json();
        assertThat(seen.get("read").asBoolean()).isTrue();
        assertThat(seen.has("readers")).isFalse();
        assertThat(manager().get(path(id)).is(200).json().get("readers").asInt())
                .isEqualTo(2);
    }

    private String draft(@Nullable String building) {
        var body = words(building);
        body.put("projectId", Long.toString(project));
        return manager()
                .post("/api/v1/announcements", body)
                .is(201)
                .json()
                .get("id")
                .asString();
    }

    private static Map<String, Object> words(@Nullable String building) {
        var body = new HashMap<String, Object>(Map.of("title", "停水通知", "body", "今晚停水", "urgent", true));
        if (building != null) {
            body.put("building", building);
        }
        return body;
    }

    private Api manager() {
        return staff(COMPANY, project);
    }

    private Api staff(long company, long projectId) {
        return api.as(identities.staff(fresh(), company, Set.of(projectId), Set.of(Permissions.ANNOUNCEMENT_MANAGE)));
    }

    private Api neighbour(String building) {
        var house = fresh();
        houses().house(house, project, building);
        return api.as(identities.resident(fresh(), COMPANY, Set.of(house)));
    }

    private static List<String> seenBy(Api who) {
        return who.get("/api/v1/announcements?status=PUBLISHED")
                .is(200)
                .json()
                .get("items")
                .valueStream()
                .map((JsonNode item) -> item.get("id").asString())
                .toList();
    }

    private static String path(String id) {
        return "/api/v1/announcements/" + id;
    }
}
