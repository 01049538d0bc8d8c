package io.banyan.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.banyan.common.contract.user.AssetRemoved;
import io.banyan.common.test.Api;
import io.banyan.common.test.TestEvents;
import io.banyan.user.file.FileCollectionService;
import io.banyan.user.sheet.SheetForgetService;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Spreadsheets of assets: checked row by row, stored all or the good ones, undone until somebody uses them. */
@UserIT
@DisplayName("U3 X4 spreadsheets of assets")
class SheetIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> TITLES = List.of("楼栋", "单元", "房号*", "楼层", "资产类型*", "建筑面积*", "状态", "户型");

    @Autowired
    Api api;

    @Autowired
    TestEvents events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SheetForgetService forgets;

    @Autowired
    FileCollectionService collection;

    @Test
    void aDryRunNamesEveryWrongCellAndStoresNothing() {
        var world = World.of(api);
        var job = run(
                world,
                "DRY_RUN",
                List.of(
                        row("3栋", "1单元", "101", "1", "住宅", "89.5", "空置", "两室一厅"),
                        row("9栋", "1单元", "102", "1", "住宅", "89.5", "", ""),
                        row("3栋", "1单元", "103", "一", "别墅", "-3", "", ""),
                        row("3栋", "1单元", "101", "1", "住宅", "89.5", "", ""),
                        row("3栋", "2单元", "1202", "12", "住宅", "89.5", "", "")));

        assertThat(job.get("state").asString()).isEqualTo("CHECKED");
        assertThat(job.get("wrong").asInt()).isEqualTo(4);
        assertThat(job.get("added").asInt()).isZero();
        assertThat(cells(mistakes(world, job)))
                .containsExactlyInAnyOrder(
                        "3 楼栋 unknown", "4 楼层 type", "4 资产类型 type", "4 建筑面积 range", "5 房号 repeated", "6 房号 taken");
        assertThat(houses(world)).isEqualTo(2);
    }

    @Test
    void allOrNothingStoresNothingWhileARowIsWrongAndTheGoodOnesOnDemand() {
        var world = World.of(api);
        var rows = List.of(
                row("3栋", "1单元", "101", "1", "住宅", "89.5", "空置", "两室一厅"),
                row("", "", "P-01", "", "车位", "12.5", "", ""),
                row("3栋", "8单元", "102", "1", "住宅", "89.5", "", ""));
        var refused = run(world, "ALL_OR_NOTHING", rows);
        assertThat(refused.get("state").asString()).isEqualTo("REFUSED");
        assertThat(houses(world)).isEqualTo(2);

        world.admin()
                .post(path(world, refused) + "/actions/apply", Map.of("mode", "GOOD_ROWS"))
                .is(200);
        var done = ended(world, refused);
        assertThat(done.get("state").asString()).isEqualTo("DONE");
        assertThat(done.get("added").asInt()).isEqualTo(2);
        assertThat(houses(world)).isEqualTo(4);
        var added = world.admin()
                .get("/api/v1/houses?projectId=" + world.projectId + "&field=layout:两室")
                .is(200)
                .json()
                .get("items")
                .get(0);
        assertThat(added.get("label").asString()).isEqualTo("3栋1单元101");
        assertThat(added.get("status").asString()).isEqualTo("VACANT");
    }

    @Test
    void filesAreKeptThirtyDaysAfterTheirImportEnded() {
        var world = World.of(api);
        var rows = List.of(row("3栋", "1单元", "101", "1", "住宅", "89.5", "", ""));
        var old = run(world, "DRY_RUN", rows);
        var young = run(world, "DRY_RUN", rows);
        endedDaysAgo(old, 31);
        endedDaysAgo(young, 29);

        assertThat(forgets.forget()).isPositive();
        collection.collect();

        assertThat(files(old)).isZero();
        assertThat(files(young)).isEqualTo(1);
        assertThat(forgets.forget()).isZero();
        world.admin().get(path(world, old)).is(200);
        world.admin()
                .post(path(world, old) + "/actions/apply", Map.of("mode", "GOOD_ROWS"))
                .is(200);
        assertThat(ended(world, old).get("failure").asString()).isEqualTo("file.not-found");
    }

    private void endedDaysAgo(JsonNode job, int daysAgo) {
        jdbc.sql("UPDATE sheet_import SET ended_at = ended_at - INTERVAL ? DAY WHERE id = ?")
                .params(daysAgo, World.id(job))
                .update();
    }

    private int files(JsonNode job) {
        return jdbc.sql("SELECT COUNT(*) FROM stored_file f JOIN sheet_import i ON i.file_id = f.id WHERE i.id = ?")
                .param(World.id(job))
                .query(Integer.class)
                .single();
    }

    /** A row that the database itself refuses, for a reason that no check knows. */
    @Test
    void aRunThatFailsForAReasonNobodyForesawStoresNothingAndIsNotTriedAgain() {
        var world = World.of(api);
        jdbc.sql("ALTER TABLE house ADD CONSTRAINT no_such_room CHECK (label <> 'X-999')")
                .update();
        try {
            var rows = List.of(
                    row("3栋", "1单元", "101", "1", "住宅", "89.5", "", ""), row("", "", "X-999", "", "车位", "12.5", "", ""));
            var failed = run(world, "ALL_OR_NOTHING", rows);
            assertThat(failed.get("state").asString()).isEqualTo("FAILED");
            assertThat(failed.get("failure").asString()).isEqualTo("import.failed");
            assertThat(jdbc.sql("SELECT attempt FROM sheet_import WHERE id = ?")
                            .param(World.id(failed))
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
            assertThat(houses(world)).isEqualTo(2);
        } finally {
            jdbc.sql("ALTER TABLE house DROP CONSTRAINT no_such_room").update();
        }
    }

    @Test
    void anImportIsUndoneUntilSomebodyUsesAnyOfIt() {
        var world = World.of(api);
        var first = run(world, "ALL_OR_NOTHING", List.of(row("3栋", "1单元", "101", "1", "住宅", "89.5", "", "")));
        world.admin().post(path(world, first) + "/actions/undo", Map.of()).is(200);
        assertThat(houses(world)).isEqualTo(2);
        events.await(AssetRemoved.class, event -> event.projectId() == world.projectId);
        world.admin().post(path(world, first) + "/actions/undo", Map.of()).isProblem(409, "import.illegal-move");

        var second = run(world, "ALL_OR_NOTHING", List.of(row("3栋", "1单元", "101", "1", "住宅", "89.5", "", "")));
        var house = World.id(world.admin()
                .get("/api/v1/houses?projectId=" + world.projectId + "&q=101")
                .is(200)
                .json()
                .get("items")
                .get(0));
        world.admin()
                .post("/api/v1/houses/" + house + "/actions/change-status", Map.of("status", "RENTED"))
                .is(200);
        world.admin().post(path(world, second) + "/actions/undo", Map.of()).isProblem(409, "import.used");
        assertThat(houses(world)).isEqualTo(3);
    }

    @Test
    void whatIsExportedCanBeImportedElsewhere() throws IOException {
        var world = World.of(api);
        var exported = bytes(world, "/api/v1/projects/" + world.projectId + "/asset-sheet");
        var other = World.of(api);
        var job = run(other, "DRY_RUN", exported);
        assertThat(cells(mistakes(other, job))).containsExactly("2 房号 taken", "3 房号 taken");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes(world, "/api/v1/asset-sheet-template")))) {
            assertThat(book.getFirstSheet().read().getFirst().getCellText(2)).isEqualTo("房号*");
        }
    }

    @Test
    void whatIsNoTableOfAssetsFailsWithItsReason() {
        var world = World.of(api);
        assertThat(run(world, "DRY_RUN", List.of()).get("failure").asString()).isEqualTo("import.empty");
        var titles = table(List.of(List.of("楼栋", "颜色"), List.of("3栋", "红")));
        assertThat(run(world, "DRY_RUN", titles).get("failure").asString()).isEqualTo("import.titles-wrong");
        world.admin()
                .key()
                .post(imports(world), Map.of("fileId", "1", "mode", "DRY_RUN"))
                .isProblem(422, "import.file-unknown");
    }

    @Test
    void fiftyThousandRowsComeInOneGo() {
        var world = World.of(api);
        var rows = new ArrayList<List<String>>();
        for (int i = 1; i <= 50_000; i++) {
            rows.add(row("", "", "P-" + i, "", "车位", "12.5", "", ""));
        }
        var job = run(world, "ALL_OR_NOTHING", rows);
        assertThat(job.get("state").asString()).isEqualTo("DONE");
        assertThat(job.get("progress").get("total").asInt()).isEqualTo(50_000);
        assertThat(houses(world)).isEqualTo(50_002);
        // Each is told to others; whoever tests news next does not wait behind them.
        await().atMost(Duration.ofMinutes(2))
                .until(() -> !jdbc.sql("SELECT EXISTS (SELECT 1 FROM outbox_event)")
                        .query(Boolean.class)
                        .single());
    }

    private JsonNode run(World world, String mode, List<List<String>> rows) {
        var all = new ArrayList<List<String>>(List.of(TITLES));
        all.addAll(rows);
        return run(world, mode, table(all));
    }

    private JsonNode run(World world, String mode, byte[] sheet) {
        var file = World.id(FileIT.send(world.admin(), "IMPORT", "assets.xlsx", XLSX, sheet)
                .is(201)
                .json());
        var job = world.admin()
                .key()
                .post(imports(world), Map.of("fileId", Long.toString(file), "mode", mode))
                .is(202)
                .json();
        return ended(world, job);
    }

    private JsonNode ended(World world, JsonNode job) {
        return await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(300))
                .until(
                        () -> world.admin().get(path(world, job)).is(200).json(),
                        now -> !List.of("WAITING", "RUNNING")
                                .contains(now.get("state").asString()));
    }

    private static byte[] bytes(World world, String path) {
        return world.admin().get(path).is(200).raw().body();
    }

    private static String imports(World world) {
        return "/api/v1/projects/" + world.projectId + "/asset-imports";
    }

    private static String path(World world, JsonNode job) {
        return imports(world) + "/" + job.get("id").asString();
    }

    private static JsonNode mistakes(World world, JsonNode job) {
        return world.admin()
                .get(path(world, job) + "/mistakes?size=100")
                .is(200)
                .json()
                .get("items");
    }

    private static List<String> cells(JsonNode mistakes) {
        return mistakes.valueStream()
                .map(each -> each.get("row").asInt() + " " + each.get("column").asString() + " "
                        + each.get("code").asString())
                .toList();
    }

    private static int houses(World world) {
        return world.admin()
                .get("/api/v1/houses?projectId=" + world.projectId)
                .is(200)
                .json()
                .get("total")
                .asInt();
    }

    private static List<String> row(String... cells) {
        return List.of(cells);
    }

    private static byte[] table(List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            var sheet = book.newWorksheet("1");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
            book.finish();
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
