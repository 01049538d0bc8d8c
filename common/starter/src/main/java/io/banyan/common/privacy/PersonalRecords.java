package io.banyan.common.privacy;

import io.banyan.common.contract.user.PersonalDataApi.Erased;
import io.banyan.common.contract.user.PersonalDataApi.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives and erases what a service keeps about a person, by what its {@link PersonalTable}s say. */
// JdbcClient types every row as nullable; single rows never are.
@SuppressWarnings("NullAway")
public class PersonalRecords {

    private static final int MOST = 10_000;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final @Nullable Vault vault;
    private final List<PersonalTable> tables;
    private final List<PersonalHold> holds;

    PersonalRecords(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            @Nullable Vault vault,
            List<PersonalTable> tables,
            List<PersonalHold> holds) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.vault = vault;
        this.tables = List.copyOf(tables);
        this.holds = List.copyOf(holds);
    }

    /** By section, of each the first 10,000 rows; empty sections are left out. */
    public List<Section> of(long personId) {
        return tables.stream()
                .map(table -> new Section(table.name(), rows(table, personId)))
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    /** Nothing is erased while something is open. Harmless when repeated. */
    public Erased erase(long personId) {
        var open = holds.stream()
                .filter(hold -> count(hold.count(), personId) > 0)
                .map(PersonalHold::reason)
                .toList();
        if (!open.isEmpty()) {
            return new Erased(open, 0, List.of());
        }
        var erased = transactions.execute(
                _ -> tables.stream().mapToInt(table -> erase(table, personId)).sum());
        var kept = tables.stream()
                .filter(table -> table.keptFor() != null && isThere(table, personId))
                .map(table -> table.name() + ": " + table.keptFor())
                .toList();
        return new Erased(List.of(), erased == null ? 0 : erased, kept);
    }

    private List<Map<String, String>> rows(PersonalTable table, long personId) {
        var sql = "SELECT %s FROM %s WHERE %s ORDER BY 1 LIMIT %d"
                .formatted(String.join(", ", table.exported()), table.table(), table.whose(), MOST);
        var rows = new ArrayList<Map<String, String>>();
        jdbc.sql(sql).param(personId).query().listOfRows().forEach(row -> rows.add(shown(table, row)));
        return rows;
    }

    private Map<String, String> shown(PersonalTable table, Map<String, @Nullable Object> row) {
        var shown = new LinkedHashMap<String, String>();
        row.forEach((column, value) -> {
            if (value != null) {
                var context = table.sealedFor().get(column);
                shown.put(
                        column,
                        context == null || vault == null
                                ? value.toString()
                                : vault.openOrPlain(value.toString(), context + row.get("id")));
            }
        });
        return shown;
    }

    private int erase(PersonalTable table, long personId) {
        if (table.removed()) {
            return jdbc.sql("DELETE FROM %s WHERE %s".formatted(table.table(), table.whose()))
                    .param(personId)
                    .update();
        }
        if (table.erased().isEmpty()) {
            return 0;
        }
        var values = new ArrayList<String>();
        table.erased().forEach((column, value) -> values.add(column + " = " + value));
        return jdbc.sql("UPDATE %s SET %s WHERE %s".formatted(table.table(), String.join(", ", values), table.whose()))
                .param(personId)
                .update();
    }

    private boolean isThere(PersonalTable table, long personId) {
        return count("SELECT COUNT(*) FROM %s WHERE %s".formatted(table.table(), table.whose()), personId) > 0;
    }

    private int count(String sql, long personId) {
        return jdbc.sql(sql).param(personId).query(Integer.class).single();
    }
}
