package io.banyan.story.seed;

import io.banyan.story.client.Gateway;
import io.banyan.story.client.Json;
import io.banyan.story.people.DemoStaff;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Departments and the people in them, each with the role, skills and projects of his work. */
final class StaffSeed {

    private static final int DESKS = 4;

    private final Gateway gateway;
    private final Office office;
    private final DemoCompany company;
    private final Map<DemoProject, String> projects;

    StaffSeed(Gateway gateway, Office office, DemoCompany company, Map<DemoProject, String> projects) {
        this.gateway = gateway;
        this.office = office;
        this.company = company;
        this.projects = projects;
    }

    /** @return how many there are */
    int run() {
        var departments = departments();
        var roles = new HashMap<String, String>();
        office.whole("/api/v1/roles").forEach(role -> roles.put(Json.textOrEmpty(role, "template"), Office.id(role)));
        var known = new HashMap<String, JsonNode>();
        office.all("/api/v1/staff").forEach(one -> known.put(Json.textOrEmpty(one, "login"), one));
        // Passwords are slow on purpose, so several people begin at once.
        try (var desks = Executors.newFixedThreadPool(DESKS)) {
            var begun = company.staff().stream()
                    .filter(one -> one != company.admin())
                    .map(one -> CompletableFuture.runAsync(
                            () -> begin(
                                    one,
                                    known.get(one.login()),
                                    Office.known(roles, one.role()),
                                    Office.known(departments, one.role())),
                            desks))
                    .toList();
            begun.forEach(CompletableFuture::join);
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
        return company.staff().size();
    }

    private void begin(DemoStaff one, @Nullable JsonNode present, String role, String department) {
        if (present == null) {
            var _ = office.make("/api/v1/staff", hire(one, role, department));
        }
        if (present == null || present.path("mustChangePassword").asBoolean()) {
            FirstPassword.choose(gateway, one.login());
        }
    }

    private Map<String, String> departments() {
        var byRole = new HashMap<String, String>();
        var known = office.whole("/api/v1/departments");
        for (var department : Department.values()) {
            var id = known.stream()
                    .filter(one -> Json.text(one, "name", "department").equals(department.title))
                    .findFirst()
                    .orElseGet(() -> office.make("/api/v1/departments", Map.of("name", department.title)));
            department.roles.forEach(role -> byRole.put(role, Office.id(id)));
        }
        return byRole;
    }

    private Map<String, Object> hire(DemoStaff one, String role, String department) {
        var body = new LinkedHashMap<String, Object>();
        body.put("displayName", one.displayName());
        body.put("phone", one.phone());
        body.put("login", one.login());
        body.put("initialPassword", DemoStaff.FIRST_PASSWORD);
        body.put("roleIds", List.of(role));
        body.put("departmentId", department);
        body.put("skills", one.skills());
        body.put(
                "projectIds",
                company.projects().stream()
                        .filter(project -> one.worksFor(project.name()))
                        .map(projects::get)
                        .toList());
        return body;
    }

    private enum Department {
        MANAGEMENT("管理处", "PROJECT_MANAGER"),
        SERVICE("客服部", "SERVICE_DESK"),
        ENGINEERING("工程部", "TECHNICIAN", "STOREKEEPER", "INSPECTOR"),
        FINANCE("财务部", "CASHIER");

        private final String title;
        private final List<String> roles;

        Department(String title, String... roles) {
            this.title = title;
            this.roles = List.of(roles);
        }
    }
}
