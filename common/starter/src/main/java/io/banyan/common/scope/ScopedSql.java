package io.banyan.common.scope;

import com.baomidou.mybatisplus.extension.plugins.inner.BaseMultiTableInnerInterceptor;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.delete.Delete;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.update.Update;
import org.jspecify.annotations.Nullable;

/**
 * Adds a condition to every place where a statement reads or changes a table of companies: outer and inner selects, both sides of a join,
 * unions. Parsing is done once for each text; what is filled in for each call are numbers alone.
 */
final class ScopedSql extends BaseMultiTableInnerInterceptor {

    private static final Pattern ADDED = Pattern.compile("( WHERE | AND )banyan_scope_\\w+");
    private static final Pattern MARK =
            Pattern.compile("banyan_scope_(COMPANY|PROJECT_OR_NONE|PROJECT|BUILDING)(?:_BY_([a-z_]+?))?__(\\w+)");

    private final ScopedTables tables;

    ScopedSql(ScopedTables tables) {
        this.tables = tables;
    }

    /** A statement with a mark at each place where a condition belongs. */
    String marked(String sql) {
        try {
            var marked = processParser(CCJSqlParserUtil.parse(sql), 0, sql, null);
            if (!essence(ADDED.matcher(marked).replaceAll("")).equals(essence(sql))) {
                throw new IllegalStateException("Narrowing changes this statement: " + sql + " became " + marked);
            }
            return marked;
        } catch (JSQLParserException unreadable) {
            throw new IllegalStateException("This statement cannot be narrowed to a scope: " + sql, unreadable);
        }
    }

    /** What is left without space, brackets and case: the parser writes all it has read anew, and must not drop or turn anything. */
    private static String essence(String sql) {
        return sql.replaceAll("[\\s();]", "").toUpperCase(Locale.ROOT);
    }

    /** A marked statement for a scope. */
    static String filled(String marked, Scope.Company scope) {
        return MARK.matcher(marked)
                .replaceAll(mark -> Matcher.quoteReplacement(
                        condition(ScopedTables.Kind.valueOf(mark.group(1)), mark.group(3), scope)
                                + ofHisTypes(mark.group(2), mark.group(3), scope)));
    }

    private static String ofHisTypes(@Nullable String column, String alias, Scope.Company scope) {
        return column == null || scope.equipmentTypeIds().isEmpty()
                ? ""
                : " AND " + alias + "." + column + " IN (" + numbers(scope.equipmentTypeIds()) + ")";
    }

    private static String condition(ScopedTables.Kind kind, String alias, Scope.Company scope) {
        var company = alias + ".company_id = " + scope.companyId();
        var projects = scope.projectIds();
        if (kind == ScopedTables.Kind.COMPANY || projects == null) {
            return company;
        }
        var whole = alias + ".project_id IN (" + numbers(projects) + ")";
        if (scope.partProjectIds().isEmpty()) {
            return company + " AND " + orNone(kind, alias, whole);
        }
        var part = alias + ".project_id IN (" + numbers(scope.partProjectIds()) + ")";
        var within = kind == ScopedTables.Kind.BUILDING
                ? "(" + part + " AND " + alias + ".building_id IN (" + numbers(scope.buildingIds()) + "))"
                : part;
        return company + " AND " + orNone(kind, alias, "(" + whole + " OR " + within + ")");
    }

    private static String orNone(ScopedTables.Kind kind, String alias, String within) {
        return kind == ScopedTables.Kind.PROJECT_OR_NONE
                ? "(" + alias + ".project_id IS NULL OR " + within + ")"
                : within;
    }

    /** Zero stands for the company itself: a row of no project. */
    private static String numbers(Set<Long> ids) {
        var all = new TreeSet<>(ids);
        all.add(0L);
        return all.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    @Override
    protected void processSelect(Select select, int index, String sql, @Nullable Object unused) {
        processSelectBody(select, "");
        var with = select.getWithItemsList();
        if (with != null) {
            with.forEach(one -> processSelectBody(one.getSelect(), ""));
        }
    }

    @Override
    protected void processUpdate(Update update, int index, String sql, @Nullable Object unused) {
        requireOneTable(update.getTable(), update.getStartJoins(), update);
        update.setWhere(andExpression(update.getTable(), update.getWhere(), ""));
    }

    @Override
    protected void processDelete(Delete delete, int index, String sql, @Nullable Object unused) {
        requireOneTable(delete.getTable(), delete.getJoins(), delete);
        delete.setWhere(andExpression(delete.getTable(), delete.getWhere(), ""));
    }

    private static void requireOneTable(@Nullable Table table, @Nullable List<?> joins, Statement statement) {
        if (table == null || joins != null && !joins.isEmpty()) {
            throw new IllegalStateException("A change of several tables at once cannot be narrowed: " + statement);
        }
    }

    @Override
    public @Nullable Expression buildTableExpression(Table table, @Nullable Expression where, String unused) {
        var kind = tables.kind(table.getName());
        if (kind == null) {
            return null;
        }
        var alias =
                table.getAlias() == null ? table.getName() : table.getAlias().getName();
        var type = tables.typeColumn(table.getName());
        var by = type == null ? "" : "_BY_" + type;
        return new Column("banyan_scope_" + kind.name() + by + "__"
                + alias.replace("`", "").toLowerCase(Locale.ROOT));
    }
}
