package io.banyan.story.seed;

import io.banyan.story.Settings;
import io.banyan.story.client.Json;
import io.banyan.story.client.Session;
import io.banyan.story.people.DemoStaff;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Makes two companies with three projects, their people, houses, owners, prices, stock and equipment. */
public final class Seed {

    private static final String SECOND_OPERATOR = "platform.ops";

    private final Settings settings;
    private final PrintStream out;
    private final Instant began;

    public Seed(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
        this.began = settings.clock().instant();
    }

    /** Makes what is missing and says how much that was. */
    public void run() {
        var made = 0;
        for (var company : DemoCompany.values()) {
            made += run(company);
        }
        out.printf("%d made, the rest was there, %.1f s%n", made, seconds());
    }

    private int run(DemoCompany company) {
        var office = progress(company.title() + " company", () -> open(company));
        var estate = new EstateSeed(office, company);
        Map<DemoProject, String> projects = progress("项目、楼栋、房屋 projects, buildings, houses", estate::run);
        progress("员工 staff", () -> new StaffSeed(settings.gateway(), office, company, projects).run());
        progress("业主档案 owners on record", () -> new OwnerSeed(office, projects).run());
        progress("商铺、车位、广告位 shops, places", () -> new AssetSeed(office, projects).run());
        progress("共有人、企业业主、租客 co-owners, companies, tenants", () -> new PeopleSeed(office, projects, today()).run());
        progress("区域、班次、管家 regions, shifts, stewards", () -> new WorkSeed(office, projects, today()).run());
        progress("报修分类与服务项 categories", () -> categories(office, projects));
        progress("工单的自定义字段 fields of tickets", () -> new TicketFieldSeed(office).run());
        progress("物料、仓库、期初库存 items, warehouses, stock", () -> new StoreSeed(office, projects).run());
        progress("收费项目 charge items", () -> office.whole("/api/v1/charge-items").size());
        progress("设备与检查标准 equipment", () -> new EquipmentSeed(office, projects).run());
        progress("公告 announcement", () -> announcement(office, projects));
        return office.made();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(settings.clock().instant(), ZoneId.of("Asia/Shanghai"));
    }

    private Office open(DemoCompany company) {
        var operator = new Office(Session.staff(settings.gateway(), settings.adminLogin(), settings.adminPassword()));
        var admin = company.admin();
        var body = new LinkedHashMap<String, Object>();
        body.put("name", company.title());
        body.put("code", company.name());
        body.put("adminLogin", admin.login());
        body.put("adminName", admin.displayName());
        body.put("adminPhone", admin.phone());
        body.put("adminInitialPassword", DemoStaff.FIRST_PASSWORD);
        var _ = operator.ensure("/api/v1/companies", "code", company.name(), body);
        FirstPassword.ensureChanged(settings.gateway(), admin.login());
        secondOperator(operator);
        return new Office(Session.staff(settings.gateway(), admin.login(), DemoStaff.PASSWORD));
    }

    /** The platform's administrator is one; discarding an event takes two. */
    private void secondOperator(Office operator) {
        var role = operator.whole("/api/v1/roles").getFirst();
        var body = new LinkedHashMap<String, Object>();
        body.put("displayName", "运维小榕");
        body.put("phone", "13700000099");
        body.put("login", SECOND_OPERATOR);
        body.put("initialPassword", DemoStaff.FIRST_PASSWORD);
        body.put("roleIds", List.of(Office.id(role)));
        var _ = operator.ensure("/api/v1/staff", "login", SECOND_OPERATOR, body);
        FirstPassword.ensureChanged(settings.gateway(), SECOND_OPERATOR);
    }

    private static int categories(Office office, Map<DemoProject, String> projects) {
        var added = 0;
        for (var project : projects.values()) {
            var answer = office.session()
                    .post("/api/v1/ticket-categories/actions/install-defaults", Map.of("projectId", project))
                    .is(200);
            added += answer.json().path("added").asInt();
        }
        return added;
    }

    private static int announcement(Office office, Map<DemoProject, String> projects) {
        var title = "欢迎使用榕居";
        for (var project : projects.values()) {
            var body = Map.of(
                    "projectId", project, "title", title, "body", "报修、缴费、查进度,都在手机上。紧急情况请拨打服务中心电话。", "urgent", false);
            var made = office.ensure(
                    "/api/v1/announcements?projectId=" + project,
                    "/api/v1/announcements",
                    one -> Json.text(one, "title", "announcement").equals(title),
                    body);
            if (Json.text(made, "status", "announcement").equals("DRAFT")) {
                var _ = office.session()
                        .post("/api/v1/announcements/" + Office.id(made) + "/actions/publish", Map.of())
                        .is(200);
            }
        }
        return projects.size();
    }

    private <T> T progress(String what, Supplier<T> work) {
        var result = work.get();
        out.printf("%6.1f s  %s%s%n", seconds(), what, result instanceof Integer count ? ": " + count : "");
        return result;
    }

    private double seconds() {
        return Duration.between(began, settings.clock().instant()).toMillis() / 1000.0;
    }
}
