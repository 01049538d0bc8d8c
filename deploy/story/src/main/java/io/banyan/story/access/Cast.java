package io.banyan.story.access;

import io.banyan.story.Settings;
import io.banyan.story.client.Gateway;
import io.banyan.story.client.Json;
import io.banyan.story.client.Session;
import io.banyan.story.people.DemoStaff;
import io.banyan.story.seed.FirstPassword;
import io.banyan.story.seed.Office;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The members of staff whom operations are tried as. They are hired into the demo company once and stay: one with nothing, one with
 * everything but no project, one with everything but for a single type of equipment, and one for each single permission.
 */
final class Cast {

    private static final int DESKS = 4;
    private static final String OF_THE_PLATFORM = "platform:";
    private static final String NOTHING_OF_IT = "AX-NONE";

    private final Gateway gateway;
    private final Office office;
    private final Session operator;
    private final Map<String, String> projects = new TreeMap<>();
    private final Map<String, Session> sessions = new TreeMap<>();
    private List<String> permissions = List.of();
    private String typeOfNothing = "";

    Cast(Settings settings) {
        this.gateway = settings.gateway();
        this.office = new Office(Session.staff(gateway, DemoStaff.ADMIN.login(), DemoStaff.PASSWORD));
        this.operator = Session.staff(gateway, settings.adminLogin(), settings.adminPassword());
    }

    /** Hires who is missing and signs everybody in. */
    void gather() {
        office.all("/api/v1/projects").forEach(one -> projects.put(Json.text(one, "code", "project"), Office.id(one)));
        var roles = office.session().get("/api/v1/roles").is(200);
        permissions = Json.texts(roles.json().path("permissions"));
        typeOfNothing = typeOfNothing();
        var known = new TreeMap<String, JsonNode>();
        office.all("/api/v1/staff").forEach(one -> known.put(Json.textOrEmpty(one, "login"), one));
        try (var desks = Executors.newFixedThreadPool(DESKS)) {
            var begun = new ArrayList<Future<?>>();
            for (var post : posts(new ArrayList<>(roles.items()))) {
                begun.add(desks.submit(Executors.callable(() -> begin(post, known.get(post.login())))));
            }
            begun.add(desks.submit(Executors.callable(
                    () -> put("foreign", Session.staff(gateway, DemoStaff.HT_ADMIN.login(), DemoStaff.PASSWORD)))));
            begun.forEach(Cast::join);
        }
    }

    /** @param types of equipment he is limited to; none for all */
    private record Post(String login, String role, List<String> projects, List<String> types) {

        Post(String login, String role, List<String> projects) {
            this(login, role, projects, List.of());
        }
    }

    private List<Post> posts(List<JsonNode> roles) {
        var administrator = roles.stream()
                .filter(role -> Json.textOrEmpty(role, "template").equals("ADMINISTRATOR"))
                .map(Office::id)
                .findFirst()
                .orElseThrow();
        var here = List.of(project("GY"));
        var posts = new ArrayList<>(List.of(
                new Post("ax.insider", administrator, here),
                new Post("ax.elsewhere", administrator, List.of(project("LT"))),
                new Post("ax.unscoped", administrator, List.of()),
                new Post("ax.limited", administrator, here, List.of(typeOfNothing)),
                new Post("ax.bystander", role(roles, "access: nothing", List.of()), here),
                new Post("ax.target", role(roles, "access: nothing", List.of()), here)));
        for (var permission : permissions) {
            posts.add(new Post(login(permission), role(roles, "access: " + permission, List.of(permission)), here));
        }
        return posts;
    }

    private String typeOfNothing() {
        var body = Map.of(
                "code",
                NOTHING_OF_IT,
                "name",
                "权限矩阵",
                "items",
                List.of(Map.of("name", "备注", "kind", "TEXT", "required", false)));
        return Office.id(office.ensure("/api/v1/equipment-types", "code", NOTHING_OF_IT, body));
    }

    private String role(List<JsonNode> roles, String name, List<String> permissions) {
        return roles.stream()
                .filter(role -> Json.text(role, "name", "role").equals(name))
                .findFirst()
                .map(Office::id)
                .orElseGet(() -> {
                    var made = office.make("/api/v1/roles", Map.of("name", name, "permissions", permissions));
                    roles.add(made);
                    return Office.id(made);
                });
    }

    private void begin(Post post, @Nullable JsonNode present) {
        if (present == null) {
            var body = new LinkedHashMap<String, Object>();
            body.put("displayName", post.login());
            body.put("phone", "136%08d".formatted(Math.floorMod(post.login().hashCode(), 100_000_000)));
            body.put("login", post.login());
            body.put("initialPassword", DemoStaff.FIRST_PASSWORD);
            body.put("roleIds", List.of(post.role()));
            body.put("skills", List.of("plumbing"));
            body.put("projectIds", post.projects());
            body.put("equipmentTypeIds", post.types());
            var _ = office.make("/api/v1/staff", body);
        }
        if (!post.login().equals("ax.target")) {
            FirstPassword.ensureChanged(gateway, post.login());
            put(post.login(), Session.staff(gateway, post.login(), DemoStaff.PASSWORD));
        }
    }

    private synchronized void put(String name, Session session) {
        sessions.put(name, session);
    }

    private static void join(Future<?> one) {
        try {
            one.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        }
    }

    /** All that a company's role may hold. */
    List<String> permissions() {
        return permissions;
    }

    String project(String code) {
        return Office.known(projects, code);
    }

    /** The type of equipment that {@code ax.limited} has to do with. */
    String limit() {
        return typeOfNothing;
    }

    /** The one who has this permission and no other; the platform's own are the operator's. */
    Session holder(String permission) {
        return permission.startsWith(OF_THE_PLATFORM) ? operator : member(login(permission));
    }

    Session operator() {
        return operator;
    }

    /** By login, or {@code foreign}. */
    synchronized Session member(String login) {
        var found = sessions.get(login);
        if (found == null) {
            throw new IllegalArgumentException("Nobody has permission or login " + login);
        }
        return found;
    }

    private static String login(String permission) {
        return "ax." + permission.replace(':', '.');
    }
}
