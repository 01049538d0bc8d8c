package io.banyan.user;

import io.banyan.common.test.Api;
import io.banyan.common.test.Api.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Requests about people which several tests send. */
final class People {

    private People() {}

    static Answer record(World world, Map<String, Object> body) {
        return world.admin().post("/api/v1/owners", body);
    }

    static Map<String, Object> owner(World world, String phone, Map<String, Object> right) {
        return new HashMap<>(
                Map.of("name", "业主", "phone", phone, "projectId", world.projectId, "houses", List.of(right)));
    }

    static Map<String, Object> right(long houseId, Map<String, Object> more) {
        var right = new HashMap<>(more);
        right.put("houseId", houseId);
        return right;
    }

    static Answer addMember(Api owner, long houseId, String phone, String role, Map<String, Object> more) {
        var body = new HashMap<>(more);
        body.putAll(Map.of("name", "成员", "phone", phone, "role", role));
        return owner.post("/api/v1/me/houses/" + houseId + "/members", body);
    }

    static JsonNode me(Api resident) {
        return resident.get("/api/v1/me").is(200).json();
    }

    static JsonNode authority(World world, Api resident) {
        return world.service()
                .get("/internal/authorities/" + me(resident).get("personId").asString())
                .is(200)
                .json();
    }
}
