package io.banyan.common.audit;

import com.baomidou.mybatisplus.core.toolkit.PluginUtils;
import com.baomidou.mybatisplus.extension.plugins.inner.InnerInterceptor;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.ibatis.executor.statement.StatementHandler;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.SqlCommandType;
import org.apache.ibatis.scripting.defaults.DefaultParameterHandler;
import org.apache.ibatis.session.Configuration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.ClassUtils;

/**
 * Sees each statement that changes rows in a request of somebody, and has what it changes noted before it commits. Comes after the
 * {@link io.banyan.common.scope.ScopeInterceptor}, so that rows outside of the caller's scope are not even read.
 */
public final class AuditInterceptor implements InnerInterceptor {

    private final AuditedTables tables;
    private final AuditNotes notes;
    private final Map<String, Boolean> exempt = new ConcurrentHashMap<>();

    AuditInterceptor(AuditedTables tables, AuditNotes notes) {
        this.tables = tables;
        this.notes = notes;
    }

    /** @throws IllegalStateException outside of a transaction: the change could not be noted together with it */
    @Override
    public void beforePrepare(StatementHandler handler, Connection connection, Integer timeout) {
        var wrapped = PluginUtils.mpStatementHandler(handler);
        var mapped = wrapped.mappedStatement();
        if (mapped.getSqlCommandType() == SqlCommandType.SELECT || isExempt(mapped.getId())) {
            return;
        }
        var bound = wrapped.boundSql();
        Doer.current().ifPresent(doer -> {
            var statement = Statement.read(bound.getSql());
            if (statement == null || tables.key(statement.table()).isEmpty()) {
                return;
            }
            if (!TransactionSynchronizationManager.isActualTransactionActive()) {
                throw new IllegalStateException("A change that somebody makes needs a transaction: " + mapped.getId());
            }
            note(Trail.current(doer, notes), statement, mapped, bound, connection);
        });
    }

    private void note(Trail trail, Statement statement, MappedStatement mapped, BoundSql bound, Connection connection) {
        var key = tables.key(statement.table());
        if (statement.action() == Statement.Action.ADD) {
            var mayBeThere = Statement.mayFindItsRow(bound.getSql());
            for (var row : added(statement, mapped.getConfiguration(), bound)) {
                var there = mayBeThere ? present(statement.table(), key, row, connection) : null;
                if (there == null) {
                    trail.added(statement.table(), key, row, mayBeThere);
                } else {
                    trail.touched(statement.table(), key, there, false);
                }
            }
        } else {
            for (var row : rows(statement, mapped, bound, connection)) {
                trail.touched(statement.table(), key, row, statement.action() == Statement.Action.REMOVE);
            }
        }
    }

    /** The rows that the statement is about to change, locked as it will lock them. */
    private static List<Map<String, @Nullable Object>> rows(
            Statement statement, MappedStatement mapped, BoundSql bound, Connection connection) {
        var all = bound.getParameterMappings();
        var query = new BoundSql(
                mapped.getConfiguration(),
                statement.rows(Trail.MOST + 1),
                all.subList(statement.before(), all.size()),
                bound.getParameterObject());
        bound.getAdditionalParameters().forEach(query::setAdditionalParameter);
        try (var prepared = connection.prepareStatement(query.getSql())) {
            new DefaultParameterHandler(mapped, bound.getParameterObject(), query).setParameters(prepared);
            try (var result = prepared.executeQuery()) {
                var rows = new ArrayList<Map<String, @Nullable Object>>();
                while (result.next()) {
                    rows.add(Row.read(result));
                }
                return rows;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("What " + mapped.getId() + " changes cannot be read", failed);
        }
    }

    /** The row that an insert would find; null when there is none, or when the database gives the key. */
    private static @Nullable Map<String, @Nullable Object> present(
            String table, List<String> key, Map<String, @Nullable Object> row, Connection connection) {
        if (key.stream().anyMatch(column -> row.get(column) == null)) {
            return null;
        }
        var sql = "SELECT * FROM " + table + " WHERE "
                + key.stream().map(column -> column + " = ?").collect(Collectors.joining(" AND ")) + " FOR UPDATE";
        try (var prepared = connection.prepareStatement(sql)) {
            for (var i = 0; i < key.size(); i++) {
                prepared.setObject(i + 1, row.get(key.get(i)));
            }
            try (var result = prepared.executeQuery()) {
                return result.next() ? Row.read(result) : null;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("What is in " + table + " cannot be read", failed);
        }
    }

    private static List<Map<String, @Nullable Object>> added(
            Statement statement, Configuration configuration, BoundSql bound) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        var next = 0;
        for (var values : statement.values()) {
            if (rows.size() > Trail.MOST) {
                break;
            }
            var row = new LinkedHashMap<String, @Nullable Object>();
            for (var i = 0; i < values.size(); i++) {
                var text = values.get(i);
                row.put(
                        statement.columns().get(i),
                        text.equals("?") ? Row.plain(value(configuration, bound, next)) : Row.literal(text));
                next += Values.markers(text, text.length());
            }
            rows.add(row);
        }
        return rows;
    }

    /** As MyBatis itself finds it. */
    private static @Nullable Object value(Configuration configuration, BoundSql bound, int index) {
        var property = bound.getParameterMappings().get(index).getProperty();
        if (bound.hasAdditionalParameter(property)) {
            return bound.getAdditionalParameter(property);
        }
        var parameter = bound.getParameterObject();
        if (parameter == null || configuration.getTypeHandlerRegistry().hasTypeHandler(parameter.getClass())) {
            return parameter;
        }
        return configuration.newMetaObject(parameter).getValue(property);
    }

    private boolean isExempt(String id) {
        return exempt.computeIfAbsent(id, name -> {
            var mapper = ClassUtils.resolveClassName(name.substring(0, name.lastIndexOf('.')), null);
            var method = name.substring(name.lastIndexOf('.') + 1);
            return AnnotatedElementUtils.hasAnnotation(mapper, Unaudited.class)
                    || Arrays.stream(mapper.getMethods())
                            .filter(one -> one.getName().equals(method))
                            .anyMatch(one -> AnnotatedElementUtils.hasAnnotation(one, Unaudited.class));
        });
    }
}
