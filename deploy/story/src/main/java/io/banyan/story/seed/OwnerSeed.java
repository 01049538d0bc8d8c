package io.banyan.story.seed;

import io.banyan.story.client.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Owners on record, with the phone that proves them: 13800000001 and on, some with a parking place. */
final class OwnerSeed {

    private static final int PER_PROJECT = 126;
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章";
    private static final int LAST_DIGITS = 4;
    private static final int DESKS = 4;

    private final Office office;
    private final Map<DemoProject, String> projects;

    OwnerSeed(Office office, Map<DemoProject, String> projects) {
        this.office = office;
        this.projects = projects;
    }

    /** @return how many there are */
    int run() {
        projects.forEach(this::record);
        return PER_PROJECT * projects.size();
    }

    private void record(DemoProject project, String id) {
        var known = new HashSet<String>();
        office.all("/api/v1/owners?projectId=" + id).forEach(owner -> known.add(shown(owner)));
        var homes = ids("/api/v1/houses?projectId=" + id + "&kind=HOUSE");
        var parking = ids("/api/v1/houses?projectId=" + id + "&kind=PARKING");
        try (var desks = Executors.newFixedThreadPool(DESKS)) {
            var begun = IntStream.range(0, Math.min(PER_PROJECT, homes.size()))
                    .mapToObj(n -> body(project, id, n, places(n, homes, parking)))
                    .filter(body -> !known.contains(shown(body)))
                    .map(body -> CompletableFuture.runAsync(() -> office.make("/api/v1/owners", body), desks))
                    .toList();
            begun.forEach(CompletableFuture::join);
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private static Map<String, Object> body(DemoProject project, String projectId, int n, List<String> places) {
        var number = project.ordinal() * PER_PROJECT + n;
        var houses = places.stream()
                .map(house -> Map.of("houseId", house, "role", "OWNER"))
                .toList();
        return Map.of(
                "name",
                SURNAMES.charAt(number % SURNAMES.length()) + (n % 2 == 0 ? "先生" : "女士"),
                "phone",
                "1380000%04d".formatted(number + 1),
                "projectId",
                projectId,
                "houses",
                houses);
    }

    /** A home for each, and a parking place for the first few. */
    private static List<String> places(int n, List<String> homes, List<String> parking) {
        var places = new ArrayList<>(List.of(homes.get(n)));
        if (n < parking.size()) {
            places.add(parking.get(n));
        }
        return places;
    }

    private List<String> ids(String path) {
        return office.all(path).stream().map(Office::id).sorted().toList();
    }

    private static String shown(JsonNode owner) {
        return Json.text(owner, "name", "owner") + ending(Json.text(owner, "phone", "owner"));
    }

    private static String shown(Map<String, Object> body) {
        return String.valueOf(body.get("name")) + ending(String.valueOf(body.get("phone")));
    }

    /** Phones are shown masked, but for their last digits. */
    private static String ending(String phone) {
        return phone.substring(phone.length() - LAST_DIGITS);
    }
}
