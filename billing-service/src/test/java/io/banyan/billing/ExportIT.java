package io.banyan.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.audit.AuditRecorded;
import io.banyan.common.contract.user.Permissions;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("X22: a list of more than 1,000 rows is exported by a job")
class ExportIT extends BillingWorld {

    private static final int MANY = 1_203;
    private static final String EXPORTS = "/api/v1/bills/exports";

    private final long clerk = next();
    private List<String> numbers;
    private String token;

    @BeforeEach
    void manyBills() {
        token = identities.staff(clerk, COMPANY, Set.of(project), Set.of(Permissions.BILL_READ));
        var ids = LongStream.range(0, MANY).map(_ -> next()).boxed().toList();
        var rows = ids.stream()
                .map(id ->
                        "(%1$d, %2$d, %3$d, 'E%1$d', '=物业费, \"%1$d\"', 'ISSUED', 12.50, '2026-11-30', '2026-11-23 04:00:00', 0)"
                                .formatted(id, COMPANY, project))
                .collect(Collectors.joining(", "));
        jdbc.sql(
                        "INSERT INTO bill (id, company_id, project_id, number, title, status, amount, due_on, issued_at, version) VALUES "
                                + rows)
                .update();
        numbers = ids.reversed().stream().map(id -> "E" + id).toList();
    }

    /** They have no lines and are in no book, so the books would not agree any more. */
    @AfterEach
    void noneIsLeft() {
        jdbc.sql("DELETE FROM bill WHERE project_id = ? AND number LIKE 'E%'")
                .param(project)
                .update();
    }

    @Test
    void writesTheWholeListFromTheNewestOn() {
        var ordered = order();
        assertThat(text(ordered, "state")).isEqualTo("WAITING");
        assertThat(ordered.get("total").asInt()).isEqualTo(MANY);
        var made = finished(ordered);
        assertThat(made.get("done").asInt()).isEqualTo(MANY);

        var file = api.as(token).get(path(made) + "/file").is(200);
        assertThat(file.header("Content-Disposition")).contains("attachment").contains("bills-");
        assertThat(file.header("Cache-Control")).contains("no-store");
        assertThat(file.raw().body()).hasSize(made.get("size").asInt());
        var lines = file.text().split("\r\n");
        assertThat(lines[0]).isEqualTo("\uFEFF账单号,内容,状态,金额,已缴,待缴,缴费期限,出账时间");
        assertThat(lines[1])
                .isEqualTo("%s,\"'=物业费, \"\"%s\"\"\",待缴,12.50,0.00,12.50,2026-11-30,2026-11-23 12:00"
                        .formatted(numbers.getFirst(), numbers.getFirst().substring(1)));
        assertThat(numbersIn(lines)).isEqualTo(numbers);
    }

    @Test
    void writesOnlyWhatIsFiltered() {
        jdbc.sql("UPDATE bill SET status = 'VOIDED' WHERE project_id = ? AND number <> ?")
                .params(project, numbers.get(7))
                .update();
        var made = finished(order(Map.of("status", List.of("ISSUED"), "projectId", Long.toString(project))));
        assertThat(numbersIn(lines(made))).containsExactly(numbers.get(7));
        var none = finished(order(Map.of("q", "no such bill")));
        assertThat(lines(none)).hasSize(1);
        api.as(token).key().post(EXPORTS, Map.of("status", List.of("ODD"))).isProblem(400, "request.invalid");
    }

    @Test
    void givesTheFileToNobodyElse() {
        var made = finished(order());
        var colleague = identities.staff(next(), COMPANY, Set.of(project), Set.of(Permissions.BILL_READ));
        api.as(colleague).get(path(made)).isProblem(404, "export.not-found");
        api.as(colleague).get(path(made) + "/file").isProblem(404, "export.not-found");
        api.as(colleague).delete(path(made)).isProblem(404, "export.not-found");
        assertThat(api.as(colleague).get(EXPORTS).is(200).json().get("items")).isEmpty();
        api.as(resident).get(EXPORTS).isProblem(403, "request.forbidden");

        api.as(token).delete(path(made)).is(204);
        api.as(token).get(path(made) + "/file").isProblem(404, "export.not-found");
        assertThat(count("SELECT COUNT(*) FROM export_part WHERE export_id = ?", id(made)))
                .isZero();
    }

    @Test
    void isMadeOnceForOneKey() {
        var first = api.as(token).with("Idempotency-Key", "export-" + clerk).post(EXPORTS, Map.of());
        assertThat(first.is(202).header("Location")).isEqualTo(path(first.json()));
        var again = api.as(token)
                .with("Idempotency-Key", "export-" + clerk)
                .post(EXPORTS, Map.of())
                .is(202);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(api.as(token).get(EXPORTS).is(200).json().get("items")).hasSize(1);
        var noted = events.await(
                AuditRecorded.class,
                entry -> entry.personId() == clerk && entry.operation().equals("POST " + EXPORTS));
        assertThat(noted).isNotEmpty();
    }

    /** A process that was killed left two parts of three, and a lease that ran out. */
    @Test
    void goesOnWhereAKilledRunStopped() {
        var made = finished(order());
        var whole = lines(made);
        var third = String.join("\r\n", Arrays.copyOfRange(whole, 1_001, whole.length)) + "\r\n";
        jdbc.sql("DELETE FROM export_part WHERE export_id = ? AND part_no = 3")
                .param(id(made))
                .update();
        jdbc.sql("""
                UPDATE export_job SET state = 'RUNNING', slot = 1, parts = 2, rows_done = 1000, last_id = ?, ended_at = NULL,
                    size_bytes = size_bytes - ?, lease_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND
                WHERE id = ?
                """)
                .params(
                        Long.parseLong(numbers.get(999).substring(1)),
                        third.getBytes(StandardCharsets.UTF_8).length,
                        id(made))
                .update();
        var again = finished(made);
        assertThat(again.get("size")).isEqualTo(made.get("size"));
        assertThat(lines(again)).isEqualTo(whole);
        assertThat(count("SELECT attempt FROM export_job WHERE id = ?", id(made)))
                .isEqualTo(2);
    }

    @Test
    void readsWithTheRightsOfTheMoment() {
        var made = finished(order());
        var _ = identities.staff(clerk, COMPANY, Set.of(next()), Set.of(Permissions.BILL_READ));
        fromTheBeginning(made);
        assertThat(lines(finished(made))).hasSize(1);

        var _ = identities.staff(clerk, COMPANY, Set.of(project), Set.of(Permissions.LEDGER_READ));
        fromTheBeginning(made);
        eventually(() -> assertThat(jdbc.sql("SELECT failure FROM export_job WHERE id = ? AND state = 'FAILED'")
                        .param(id(made))
                        .query(String.class)
                        .list())
                .containsExactly("export.not-allowed"));
        api.as(token).get(path(made) + "/file").isProblem(403, "request.forbidden");
        token = identities.staff(clerk, COMPANY, Set.of(project), Set.of(Permissions.BILL_READ));
        api.as(token).get(path(made) + "/file").isProblem(409, "export.not-ready");
    }

    @Test
    void isGivenUpWhenItDiesAgainAndAgain() {
        var made = finished(order());
        jdbc.sql("UPDATE export_job SET state = 'RUNNING', died = 2, lease_until = '2026-01-01' WHERE id = ?")
                .param(id(made))
                .update();
        eventually(() -> assertThat(text(api.as(token).get(path(made)).is(200).json(), "failure"))
                .isEqualTo("export.gave-up"));
    }

    @Test
    void runsAtMostThreeForOnePerson() {
        var first = finished(order());
        for (int slot = 1; slot <= 3; slot++) {
            jdbc.sql("""
                    INSERT INTO export_job (id, company_id, subject, wish, language, file_name, state, slot, rows_total, last_id,
                        lease_until, requested_by, requested_at)
                    SELECT ?, company_id, subject, wish, language, file_name, 'RUNNING', ?, rows_total, last_id,
                        UTC_TIMESTAMP(6) + INTERVAL 1 HOUR, requested_by, requested_at FROM export_job WHERE id = ?
                    """).params(next(), slot, id(first)).update();
        }
        api.as(token).key().post(EXPORTS, Map.of()).isProblem(409, "export.too-many");
        var colleague = identities.staff(next(), COMPANY, Set.of(project), Set.of(Permissions.BILL_READ));
        api.as(colleague).key().post(EXPORTS, Map.of()).is(202);
        jdbc.sql("DELETE FROM export_job WHERE requested_by = ? AND slot = 2")
                .param(clerk)
                .update();
        api.as(token).key().post(EXPORTS, Map.of()).is(202);
    }

    private void fromTheBeginning(JsonNode export) {
        jdbc.sql("DELETE FROM export_part WHERE export_id = ?")
                .param(id(export))
                .update();
        jdbc.sql("""
                UPDATE export_job SET state = 'WAITING', parts = 0, rows_done = 0, size_bytes = 0, last_id = ?, ended_at = NULL
                WHERE id = ?
                """).params(Long.MAX_VALUE, id(export)).update();
    }

    private JsonNode order() {
        return order(Map.of());
    }

    private JsonNode order(Map<String, Object> filter) {
        return api.as(token)
                .with("Accept-Language", "zh-CN")
                .key()
                .post(EXPORTS, filter)
                .is(202)
                .json();
    }

    private JsonNode finished(JsonNode export) {
        return eventually(() -> {
            var now = api.as(token).get(path(export)).is(200).json();
            assertThat(text(now, "state")).isEqualTo("DONE");
            return now;
        });
    }

    private String[] lines(JsonNode export) {
        return api.as(token).get(path(export) + "/file").is(200).text().split("\r\n");
    }

    private static List<String> numbersIn(String[] lines) {
        return Arrays.stream(lines).skip(1).map(line -> line.split(",", -1)[0]).toList();
    }

    private static String path(JsonNode export) {
        return EXPORTS + "/" + id(export);
    }
}
