package io.banyan.patrol;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.test.Api;
import io.banyan.common.test.Identities;
import io.banyan.common.test.ServiceIT;
import io.banyan.common.test.TestEvents;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The service on real servers, with a neighbour that keeps files. */
@ServiceIT
public abstract class PatrolIT {

    protected static final long COMPANY = 1;
    private static final AtomicLong NUMBERS = new AtomicLong(2_000_000);
    private static final FileKeeper FILES = FileKeeper.start();

    @Autowired
    protected Api api;

    @Autowired
    protected Identities identities;

    @Autowired
    protected TestEvents events;

    protected final long project = fresh();

    @DynamicPropertySource
    static void neighbours(DynamicPropertyRegistry registry) {
        registry.add("spring.cloud.discovery.client.simple.instances.user-service[0].uri", FILES::address);
    }

    protected static long fresh() {
        return NUMBERS.incrementAndGet();
    }

    protected static Instant now() {
        return Clock.systemUTC().instant();
    }

    protected static FileKeeper files() {
        return FILES;
    }

    protected Api manager() {
        return staff(COMPANY, project, Permissions.EQUIPMENT_MANAGE, Permissions.EQUIPMENT_READ);
    }

    protected Api inspector(long person) {
        return api.as(identities.staff(
                person, COMPANY, Set.of(project), Set.of(Permissions.INSPECTION_PERFORM, Permissions.EQUIPMENT_READ)));
    }

    protected Api staff(long company, long projectId, String... permissions) {
        return api.as(identities.staff(fresh(), company, Set.of(projectId), Set.of(permissions)));
    }

    /** A pump with a choice, a number with limits, a photo and an optional text. */
    protected JsonNode pumpType() {
        return manager().post("/api/v1/equipment-types", pumpStandard()).is(201).json();
    }

    protected static Map<String, Object> pumpStandard() {
        return Map.of(
                "code",
                "PUMP-" + fresh(),
                "name",
                "生活水泵",
                "items",
                List.of(
                        Map.of(
                                "name", "运行声音",
                                "kind", "CHOICE",
                                "options",
                                        List.of(
                                                Map.of("value", "正常", "abnormal", false),
                                                Map.of("value", "异响", "abnormal", true)),
                                "severity", "MINOR"),
                        Map.of(
                                "name", "出口压力",
                                "kind", "NUMBER",
                                "minimum", "0.3",
                                "maximum", "0.6",
                                "unit", "MPa",
                                "severity", "MAJOR"),
                        Map.of("name", "压力表照片", "kind", "PHOTO"),
                        Map.of("name", "备注", "kind", "TEXT", "required", false)));
    }

    protected Map<String, Object> pump(JsonNode type) {
        return new HashMap<>(Map.of(
                "projectId",
                Long.toString(project),
                "typeId",
                type.get("id").asString(),
                "code",
                "SB-" + fresh(),
                "name",
                "2号生活水泵",
                "place",
                "地下一层泵房"));
    }

    /** A registered pump, as its manager sees it. */
    protected JsonNode registeredPump() {
        return manager().post("/api/v1/equipment", pump(pumpType())).is(201).json();
    }
}
