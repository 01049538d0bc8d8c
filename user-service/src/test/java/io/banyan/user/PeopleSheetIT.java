package io.banyan.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.banyan.common.contract.user.OwnershipChanged;
import io.banyan.common.test.Api;
import io.banyan.common.test.TestEvents;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Spreadsheets of buildings and of owners with their rights. */
@UserIT
@DisplayName("U3 U4 X4 spreadsheets of buildings and people")
class PeopleSheetIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> PEOPLE = List.of("姓名*", "手机号*", "资产名称", "身份", "产权份额", "结束日期");
    private static final List<String> BUILDINGS = List.of("楼栋*", "单元");

    @Autowired
    Api api;

    @Autowired
    TestEvents events;

    @Test
    void buildingsComeWithTheirUnitsAndGoAgainUntilTheyAreUsed() {
        var world = World.of(api);
        var dry = run(
                world,
                "building",
                "DRY_RUN",
                BUILDINGS,
                List.of(List.of("3栋", ""), List.of("5栋", "1单元、2单元"), List.of("5栋", ""), List.of("", "1单元")));
        assertThat(cells(world, "building", dry)).containsExactly("2 楼栋 taken", "4 楼栋 repeated", "5 楼栋 required");

        var done = run(
                world, "building", "ALL_OR_NOTHING", BUILDINGS, List.of(List.of("5栋", "1单元、2单元"), List.of("6栋", "")));
        assertThat(done.get("added").asInt()).isEqualTo(2);
        assertThat(names(world)).containsExactly("3栋", "5栋", "6栋");
        world.admin()
                .post(path(world, "building", done) + "/actions/undo", Map.of())
                .is(200);
        assertThat(names(world)).containsExactly("3栋");

        var again = run(world, "building", "ALL_OR_NOTHING", BUILDINGS, List.of(List.of("7栋", "1单元")));
        var id = world.admin()
                .get("/api/v1/projects/" + world.projectId + "/buildings")
                .is(200)
                .json()
                .get("items")
                .get(1)
                .get("id")
                .asString();
        world.admin()
                .post("/api/v1/buildings/" + id + "/houses", Map.of("houses", List.of(World.house("1单元", "101"))))
                .is(201);
        world.admin()
                .post(path(world, "building", again) + "/actions/undo", Map.of())
                .isProblem(409, "import.used");
    }

    @Test
    void aDryRunOfPeopleNamesEveryWrongCell() {
        var world = World.of(api);
        var known = World.phone();
        world.owner("李女士", known, world.houseA);
        var zhang = World.phone();
        var job = run(
                world,
                "owner",
                "DRY_RUN",
                PEOPLE,
                List.of(
                        List.of("李女士", known, "", "", "", ""),
                        List.of("张先生", zhang, "3栋2单元1202", "", "1/2", ""),
                        List.of("张太太", zhang, "3栋2单元9999", "房东", "", ""),
                        List.of("王先生", "12345", "", "", "", ""),
                        List.of("", World.phone(), "", "", "", ""),
                        List.of("租客", World.phone(), "3栋2单元1203", "租客", "1/2", "明年"),
                        List.of("共有人", World.phone(), "3栋2单元1202", "", "2/3", "")));

        assertThat(cells(world, "owner", job))
                .containsExactlyInAnyOrder(
                        "2 手机号 taken",
                        "3 产权份额 whole",
                        "4 身份 type",
                        "4 姓名 differs",
                        "4 资产名称 unknown",
                        "4 手机号 first-row-wrong",
                        "5 手机号 type",
                        "6 姓名 required",
                        "7 产权份额 owner-only",
                        "7 结束日期 type",
                        "8 产权份额 whole");
    }

    @Test
    void daysAreOfYearsThatPeopleWrite() {
        var world = World.of(api);
        var job = run(
                world,
                "owner",
                "ALL_OR_NOTHING",
                PEOPLE,
                List.of(
                        List.of("李女士", World.phone(), "3栋2单元1202", "租客", "", "+10000-01-01"),
                        List.of("张先生", World.phone(), "3栋2单元1202", "租客", "", "0202-11-27"),
                        List.of("王先生", World.phone(), "3栋2单元1203", "租客", "", "9998-12-31")));

        assertThat(job.get("state").asString()).isEqualTo("REFUSED");
        assertThat(cells(world, "owner", job)).containsExactly("2 结束日期 range", "3 结束日期 range");
    }

    @Test
    void peopleComeWithTheirRightsAndFindTheirHousesByTheirPhone() {
        var world = World.of(api);
        var zhang = World.phone();
        var wife = World.phone();
        var done = run(
                world,
                "owner",
                "ALL_OR_NOTHING",
                PEOPLE,
                List.of(
                        List.of("张先生", zhang, "3栋2单元1202", "业主", "1/2", ""),
                        List.of("", zhang, "3栋2单元1203", "", "", ""),
                        List.of("张太太", wife, "3栋2单元1202", "业主", "1/2", "2099-12-31")));

        assertThat(done.get("state").asString()).isEqualTo("DONE");
        assertThat(done.get("added").asInt()).isEqualTo(3);
        var me = api.as(world.residentToken(zhang)).get("/api/v1/me").is(200).json();
        assertThat(me.get("houses")).hasSize(2);
        assertThat(events.await(
                                OwnershipChanged.class,
                                event -> event.assetId() == world.houseA
                                        && event.holders().size() == 2)
                        .getLast()
                        .holders())
                .extracting(OwnershipChanged.Holder::share)
                .containsOnly("1/2");
        var history = world.admin()
                .get("/api/v1/houses/" + world.houseA + "/ownership-changes")
                .is(200)
                .json()
                .get("items");
        assertThat(history).hasSize(2);
        // He has proved his phone: the record is in use.
        world.admin()
                .post(path(world, "owner", done) + "/actions/undo", Map.of())
                .isProblem(409, "import.used");
    }

    @Test
    void whatNobodyUsedIsUndoneWithItsRights() {
        var world = World.of(api);
        var done = run(
                world,
                "owner",
                "GOOD_ROWS",
                PEOPLE,
                List.of(
                        List.of("张先生", World.phone(), "3栋2单元1202", "", "", ""),
                        List.of("没有房", World.phone(), "9栋", "", "", "")));
        assertThat(done.get("added").asInt()).isEqualTo(1);
        assertThat(owners(world)).isEqualTo(1);

        world.admin()
                .post(path(world, "owner", done) + "/actions/undo", Map.of())
                .is(200);

        assertThat(owners(world)).isZero();
        assertThat(events.await(
                        OwnershipChanged.class,
                        event -> event.assetId() == world.houseA
                                && event.holders().isEmpty()))
                .isNotEmpty();
    }

    @Test
    void whoAskedWhoStoredAndWhoTookBackAreKeptApart() {
        var world = World.of(api);
        var checked =
                run(world, "owner", "DRY_RUN", PEOPLE, List.of(List.of("张先生", World.phone(), "3栋2单元1202", "", "", "")));
        assertThat(checked.has("appliedBy")).isFalse();
        var login = "second-" + world.suffix;
        var second = World.id(world.hire(login, "系统管理员"));
        var colleague = api.as(world.firstSignIn(login, "given-by-the-boss-1"));
        var path = path(world, "owner", checked);

        colleague
                .post(path + "/actions/apply", Map.of("mode", "ALL_OR_NOTHING"))
                .is(200);
        var done = await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> world.admin().get(path).is(200).json(),
                        now -> now.get("state").asString().equals("DONE"));

        assertThat(done.get("requestedBy")).isEqualTo(checked.get("requestedBy"));
        assertThat(done.get("appliedBy").asString()).isEqualTo(Long.toString(second));
        var undone =
                world.admin().post(path + "/actions/undo", Map.of()).is(200).json();
        assertThat(undone.get("undoneBy")).isEqualTo(checked.get("requestedBy"));
        assertThat(undone.get("appliedBy").asString()).isEqualTo(Long.toString(second));
        assertThat(world.admin()
                        .get("/api/v1/houses/" + world.houseA + "/ownership-changes")
                        .is(200)
                        .json()
                        .get("items")
                        .findValuesAsString("changedBy"))
                .containsExactly(checked.get("requestedBy").asString(), Long.toString(second));
    }

    @Test
    void anExportShowsPhonesMasked() throws IOException {
        var world = World.of(api);
        var phone = World.phone();
        world.owner("李女士", phone, world.houseA, world.houseB);
        var sheet = world.admin()
                .get("/api/v1/projects/" + world.projectId + "/owner-sheet")
                .is(200)
                .raw()
                .body();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(3);
            assertThat(rows.get(1).getCellText(1)).isEqualTo(phone.substring(0, 3) + "****" + phone.substring(7));
        }
        world.admin().get("/api/v1/owner-sheet-template").is(200);
        world.admin().get("/api/v1/building-sheet-template").is(200);
        world.admin()
                .get("/api/v1/projects/" + world.projectId + "/building-sheet")
                .is(200);
    }

    @Test
    void tenThousandPeopleComeInOneGo() {
        var world = World.of(api);
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < 10_000; i++) {
            rows.add(List.of("业主" + i, "137%08d".formatted(i), "", "", "", ""));
        }
        var done = run(world, "owner", "ALL_OR_NOTHING", PEOPLE, rows);
        assertThat(done.get("state").asString()).isEqualTo("DONE");
        assertThat(owners(world)).isEqualTo(10_000);
    }

    private JsonNode run(World world, String what, String mode, List<String> titles, List<List<String>> rows) {
        var file = World.id(FileIT.send(world.admin(), "IMPORT", what + ".xlsx", XLSX, table(titles, rows))
                .is(201)
                .json());
        var job = world.admin()
                .key()
                .post(imports(world, what), Map.of("fileId", Long.toString(file), "mode", mode))
                .is(202)
                .json();
        return await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(300))
                .until(
                        () -> world.admin().get(path(world, what, job)).is(200).json(),
                        now -> !List.of("WAITING", "RUNNING")
                                .contains(now.get("state").asString()));
    }

    private static String imports(World world, String what) {
        return "/api/v1/projects/" + world.projectId + "/" + what + "-imports";
    }

    private static String path(World world, String what, JsonNode job) {
        return imports(world, what) + "/" + job.get("id").asString();
    }

    private static List<String> cells(World world, String what, JsonNode job) {
        return world.admin()
                .get(path(world, what, job) + "/mistakes?size=100")
                .is(200)
                .json()
                .get("items")
                .valueStream()
                .map(each -> each.get("row").asInt() + " " + each.get("column").asString() + " "
                        + each.get("code").asString())
                .toList();
    }

    private static List<String> names(World world) {
        return world.admin()
                .get("/api/v1/projects/" + world.projectId + "/buildings")
                .is(200)
                .json()
                .get("items")
                .valueStream()
                .map(building -> building.get("name").asString())
                .toList();
    }

    private static int owners(World world) {
        return world.admin()
                .get("/api/v1/owners?projectId=" + world.projectId)
                .is(200)
                .json()
                .get("total")
                .asInt();
    }

    private static byte[] table(List<String> titles, List<List<String>> rows) {
        var all = new ArrayList<>(List.of(titles));
        all.addAll(rows);
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            var sheet = book.newWorksheet("1");
            for (int row = 0; row < all.size(); row++) {
                for (int column = 0; column < all.get(row).size(); column++) {
                    sheet.value(row, column, all.get(row).get(column));
                }
            }
            book.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
