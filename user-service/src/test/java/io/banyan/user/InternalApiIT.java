package io.banyan.user;

import io.banyan.common.test.Api;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What only other services may ask. */
@UserIT
class InternalApiIT {

    @Autowired
    Api api;

    @Test
    void isForServicesOnly() {
        var world = World.of(api);
        var phone = World.phone();
        world.owner("住户", phone, world.houseA);
        var resident = world.residentToken(phone);
        for (var path : List.of(
                "/internal/authorities/1",
                "/internal/places/" + world.houseA,
                "/internal/projects/" + world.projectId,
                "/internal/staff?projectId=" + world.projectId,
                "/internal/people/1/contact",
                "/internal/files?ids=1")) {
            api.get(path).isProblem(401, "request.unauthenticated");
            api.as(resident).get(path).isProblem(403, "request.forbidden");
            world.admin().get(path).isProblem(403, "request.forbidden");
        }
        api.as(resident).post("/internal/files/claims", Collections.emptyMap()).isProblem(403, "request.forbidden");
    }

    @Test
    void saysNotFoundForWhatIsNotThere() {
        var service = new World(api).service();
        service.get("/internal/authorities/1").isProblem(404, "account.not-found");
        service.get("/internal/places/1").isProblem(404, "house.not-found");
        service.get("/internal/projects/1").isProblem(404, "project.not-found");
        service.get("/internal/people/1/contact").isProblem(404, "account.not-found");
    }

    @Test
    void doesNotServePublicEndpointsToServices() {
        new World(api).service().get("/api/v1/me").isProblem(403, "request.forbidden");
    }
}
