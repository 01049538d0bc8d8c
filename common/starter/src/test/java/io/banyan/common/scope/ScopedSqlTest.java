package io.banyan.common.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.banyan.common.scope.ScopedTables.Kind;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScopedSqlTest {

    private static final ScopedTables TABLES = ScopedTables.of(Map.of(
            "staff", Kind.COMPANY, "ticket", Kind.PROJECT, "bill", Kind.PROJECT, "message", Kind.PROJECT_OR_NONE));
    private static final Scope.Company PROJECTS_8_AND_9 = new Scope.Company(7, Set.of(8L, 9L));

    private final ScopedSql sql = new ScopedSql(TABLES);

    private String narrowed(String statement) {
        return ScopedSql.filled(sql.marked(statement), PROJECTS_8_AND_9);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT name FROM staff WHERE id = ?         | SELECT name FROM staff WHERE id = ? AND staff.company_id = 7
            SELECT name FROM staff                      | SELECT name FROM staff WHERE staff.company_id = 7
            SELECT 1 FROM ticket t WHERE t.a = ? OR t.b | SELECT 1 FROM ticket t WHERE (t.a = ? OR t.b) AND t.company_id = 7 AND t.project_id IN (0, 8, 9)
            SELECT 1 FROM message m                     | SELECT 1 FROM message m WHERE m.company_id = 7 AND (m.project_id IS NULL OR m.project_id IN (0, 8, 9))
            UPDATE ticket SET a = ? WHERE id = ?        | UPDATE ticket SET a = ? WHERE id = ? AND ticket.company_id = 7 AND ticket.project_id IN (0, 8, 9)
            DELETE FROM staff WHERE id = ?              | DELETE FROM staff WHERE id = ? AND staff.company_id = 7
            """)
    void narrowsATableToWhatItsRowsBelongTo(String statement, String narrow) {
        assertThat(narrowed(statement)).isEqualTo(narrow);
    }

    @Test
    void showsOfAProjectOnlyHisBuildingsWhereRowsLieInBuildings() {
        var scope = new Scope.Company(7, Set.of(8L), Set.of(9L), Set.of(91L), Set.of());
        var houses = new ScopedSql(ScopedTables.of(Map.of("house", Kind.BUILDING, "bill", Kind.PROJECT)));
        assertThat(ScopedSql.filled(houses.marked("SELECT 1 FROM house h"), scope))
                .isEqualTo("SELECT 1 FROM house h WHERE h.company_id = 7 AND (h.project_id IN (0, 8)"
                        + " OR (h.project_id IN (0, 9) AND h.building_id IN (0, 91)))");
        assertThat(ScopedSql.filled(houses.marked("SELECT 1 FROM bill"), scope))
                .isEqualTo("SELECT 1 FROM bill WHERE bill.company_id = 7 AND (bill.project_id IN (0, 8)"
                        + " OR bill.project_id IN (0, 9))");
    }

    @Test
    void showsOnlyEquipmentOfHisTypesWhereHeIsLimitedToSome() {
        var scope = new Scope.Company(7, Set.of(8L), Set.of(), Set.of(), Set.of(61L, 62L));
        var patrol = new ScopedSql(ScopedTables.of(
                Map.of("equipment", Kind.BUILDING, "equipment_type", Kind.COMPANY, "bill", Kind.PROJECT), "equipment"));
        assertThat(ScopedSql.filled(patrol.marked("SELECT 1 FROM equipment AS the__one WHERE a = ?"), scope))
                .isEqualTo("SELECT 1 FROM equipment AS the__one WHERE a = ? AND the__one.company_id = 7"
                        + " AND the__one.project_id IN (0, 8) AND the__one.equipment_type_id IN (0, 61, 62)");
        assertThat(ScopedSql.filled(patrol.marked("SELECT 1 FROM equipment_type"), scope))
                .isEqualTo("SELECT 1 FROM equipment_type WHERE equipment_type.company_id = 7"
                        + " AND equipment_type.id IN (0, 61, 62)");
        assertThat(ScopedSql.filled(patrol.marked("UPDATE bill SET a = 1"), scope))
                .isEqualTo("UPDATE bill SET a = 1 WHERE bill.company_id = 7 AND bill.project_id IN (0, 8)");
        assertThat(ScopedSql.filled(patrol.marked("SELECT 1 FROM equipment_type"), PROJECTS_8_AND_9))
                .isEqualTo("SELECT 1 FROM equipment_type WHERE equipment_type.company_id = 7");
    }

    @Test
    void seesAllProjectsOfTheCompanyWhereTheCallerDoes() {
        assertThat(ScopedSql.filled(sql.marked("SELECT 1 FROM ticket"), new Scope.Company(7, null)))
                .isEqualTo("SELECT 1 FROM ticket WHERE ticket.company_id = 7");
    }

    @Test
    void showsSomebodyWithoutProjectsOnlyWhatBelongsToNone() {
        assertThat(ScopedSql.filled(sql.marked("SELECT 1 FROM ticket"), new Scope.Company(7, Set.of())))
                .endsWith("ticket.project_id IN (0)");
    }

    @Test
    void narrowsEveryPlaceInAStatement() {
        assertThat(narrowed("""
                        SELECT t.id, (SELECT SUM(b.amount) FROM bill b WHERE b.ticket_id = t.id) AS owed
                        FROM ticket t JOIN staff s ON s.id = t.assignee_id LEFT JOIN bill x ON x.id = t.bill_id
                        WHERE EXISTS (SELECT 1 FROM message m WHERE m.ticket_id = t.id)
                        UNION SELECT id, 1 FROM bill"""))
                .contains(
                        "b.company_id = 7",
                        "t.company_id = 7",
                        "s.company_id = 7",
                        "x.company_id = 7",
                        "m.company_id = 7")
                .contains("ON x.id = t.bill_id AND x.company_id = 7")
                .endsWith("FROM bill WHERE bill.company_id = 7 AND bill.project_id IN (0, 8, 9)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT id FROM ticket WHERE id = ? FOR UPDATE",
                "SELECT id FROM ticket WHERE due_at < ? ORDER BY id LIMIT ? FOR UPDATE SKIP LOCKED",
                "SELECT id FROM ticket ORDER BY id DESC LIMIT ? OFFSET ?",
                "UPDATE ticket SET a = a - ?, version = version + 1 WHERE id = ? AND a >= ?",
                "SELECT COUNT(*) FROM ticket WHERE LOCATE(?, CONCAT_WS(' ', number, title)) > 0",
                "SELECT id FROM ticket WHERE (project_id, day) IN ((?, ?), (?, ?))",
                "SELECT DATE(submitted_at) AS day, COUNT(*) FROM ticket GROUP BY DATE(submitted_at) HAVING COUNT(*) > 1",
                "SELECT GROUP_CONCAT(number ORDER BY id SEPARATOR ', ') FROM ticket",
                "SELECT id FROM ticket WHERE done_at < NOW(6) - INTERVAL ? SECOND",
                "SELECT TIMESTAMPDIFF(SECOND, submitted_at, done_at) FROM ticket",
                "WITH open AS (SELECT id FROM ticket WHERE status != 'DONE') SELECT * FROM open",
                "SELECT id FROM ticket WHERE visible AND NOT hidden AND a <=> ?",
                "SELECT `from`, CASE WHEN a THEN 1 ELSE 0 END FROM ticket FORCE INDEX (ix) WHERE a BETWEEN ? AND ?",
                "SELECT t.id FROM ticket t WHERE t.a REGEXP ? COLLATE utf8mb4_bin"
            })
    void canReadWhatOurMappersSay(String statement) {
        assertThat(narrowed(statement)).contains("company_id = 7 AND");
    }

    @Test
    void leavesTablesAloneThatBelongToNobody() {
        assertThat(TABLES.mentionedIn("SELECT * FROM signing_key WHERE staffing = 1"))
                .isFalse();
        assertThat(TABLES.mentionedIn("SELECT * FROM signing_key k JOIN `STAFF` s"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT id FROM ticket WHERE ((",
                "UPDATE ticket t JOIN bill b ON b.ticket_id = t.id SET t.owed = 0",
                "DELETE t FROM ticket t JOIN bill b ON b.ticket_id = t.id"
            })
    void refusesWhatItCannotNarrow(String statement) {
        assertThatIllegalStateException().isThrownBy(() -> narrowed(statement));
    }
}
