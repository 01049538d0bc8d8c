package io.banyan.story.seed;

import io.banyan.story.client.Gateway;
import io.banyan.story.client.Json;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** People who are more than one owner of one home: two co-owners of an office, a company with shops, its tenant. Phones from 13800009001 on. */
final class PeopleSeed {

    private static final String PHONES = "1380000%04d";
    private static final int FIRST = 9001;
    private static final int PER_PROJECT = 10;
    private static final int LAST_DIGITS = 4;

    private final Office office;
    private final Map<DemoProject, String> projects;
    private final LocalDate today;

    PeopleSeed(Office office, Map<DemoProject, String> projects, LocalDate today) {
        this.office = office;
        this.projects = projects;
        this.today = today;
    }

    /** @return how many there are */
    int run() {
        projects.forEach((project, id) -> {
            var phone = FIRST + project.ordinal() * PER_PROJECT;
            var shared = asset(id, "商业街201");
            var shop = asset(id, "商业街101");
            var shopNext = asset(id, "商业街102");
            record(id, phone, "顾先生", Map.of("houses", List.of(owner(shared, "1/2"))));
            record(id, phone + 1, "顾太太", Map.of("houses", List.of(owner(shared, "1/2"))));
            record(
                    id,
                    phone + 2,
                    project.title() + "商业管理有限公司",
                    Map.of(
                            "kind",
                            "COMPANY",
                            "contactName",
                            "龚经理",
                            "houses",
                            List.of(owner(shop, "1/1"), owner(shopNext, "1/1"))));
            var tenancy = Map.of(
                    "houseId",
                    shop,
                    "role",
                    "TENANT",
                    "may",
                    List.of("REPORT", "PAY"),
                    "validFrom",
                    today.toString(),
                    "validTo",
                    today.plusYears(1).toString());
            record(id, phone + 3, "面馆老板", Map.of("houses", List.of(tenancy)));
        });
        return projects.size() * 4;
    }

    private static Map<String, Object> owner(String house, String share) {
        return Map.of("houseId", house, "role", "OWNER", "share", share);
    }

    private String asset(String project, String label) {
        return office.all("/api/v1/houses?projectId=" + project + "&q=" + Gateway.encode(label)).stream()
                .filter(house -> Json.text(house, "label", "house").equals(label))
                .map(Office::id)
                .findFirst()
                .orElseThrow();
    }

    private void record(String project, int phone, String name, Map<String, ?> more) {
        var number = PHONES.formatted(phone);
        var body = new LinkedHashMap<String, Object>(more);
        body.put("name", name);
        body.put("phone", number);
        body.put("projectId", project);
        var ending = number.substring(number.length() - LAST_DIGITS);
        var _ = office.ensure(
                "/api/v1/owners?projectId=" + project, "/api/v1/owners", one -> is(one, name, ending), body);
    }

    private static boolean is(JsonNode owner, String name, String ending) {
        return Json.text(owner, "name", "owner").equals(name)
                && Json.text(owner, "phone", "owner").endsWith(ending);
    }
}
