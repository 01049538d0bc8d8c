package io.banyan.story.seed;

import io.banyan.story.client.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Owners on record, with the phone that proves them: 13800000001 to 13800000040, the odd ones with a parking place. */
final class OwnerSeed {

    private static final int PER_PROJECT = 20;
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章";
    private static final int LAST_DIGITS = 4;

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
        office.all("/api/v1/owners?projectId=" + id)
                .forEach(owner ->
                        known.add(Json.text(owner, "name", "owner") + ending(Json.text(owner, "phone", "owner"))));
        var homes = ids("/api/v1/houses?projectId=" + id + "&kind=HOUSE");
        var parking = ids("/api/v1/houses?projectId=" + id + "&kind=PARKING");
        for (var n = 0; n < PER_PROJECT; n++) {
            var number = project.ordinal() * PER_PROJECT + n + 1;
            var phone = "1380000%04d".formatted(number);
            var name = SURNAMES.charAt(number - 1) + (n % 2 == 0 ? "先生" : "女士");
            if (!known.contains(name + ending(phone))) {
                var houses = Stream.concat(
                                Stream.of(homes.get(n)), n % 2 == 0 ? Stream.of(parking.get(n / 2)) : Stream.empty())
                        .map(house -> Map.of("houseId", house, "role", "OWNER"))
                        .toList();
                var _ = office.make(
                        "/api/v1/owners", Map.of("name", name, "phone", phone, "projectId", id, "houses", houses));
            }
        }
    }

    private List<String> ids(String path) {
        return office.all(path).stream().map(Office::id).sorted().toList();
    }

    /** Phones are shown masked, but for their last digits. */
    private static String ending(String phone) {
        return phone.substring(phone.length() - LAST_DIGITS);
    }
}
