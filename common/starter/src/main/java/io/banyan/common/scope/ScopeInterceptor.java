package io.banyan.common.scope;

import com.baomidou.mybatisplus.core.toolkit.PluginUtils;
import com.baomidou.mybatisplus.extension.plugins.inner.InnerInterceptor;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Connection;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.executor.statement.StatementHandler;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.SqlCommandType;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ClassUtils;

/**
 * Narrows what mappers read and change to the {@link Scope} of the moment. Queries are narrowed before MyBatis looks into its own cache, so
 * that what one scope has read is never given to another. A statement that only adds rows is left alone.
 */
public final class ScopeInterceptor implements InnerInterceptor {

    private static final String DONE = "/* scoped */ ";
    private static final String UNTOUCHED = "";

    private final ScopedTables tables;
    private final Map<String, Boolean> exempt = new ConcurrentHashMap<>();
    private final Cache<String, String> marked =
            Caffeine.newBuilder().maximumSize(5_000).build();

    public ScopeInterceptor(ScopedTables tables) {
        this.tables = tables;
    }

    @Override
    public void beforeQuery(
            Executor executor,
            MappedStatement statement,
            Object parameter,
            RowBounds rows,
            ResultHandler handler,
            BoundSql bound) {
        narrow(statement, PluginUtils.mpBoundSql(bound));
    }

    /** What does not pass {@link #beforeQuery}: changes and cursors. */
    @Override
    public void beforePrepare(StatementHandler handler, Connection connection, Integer timeout) {
        var statement = PluginUtils.mpStatementHandler(handler);
        narrow(statement.mappedStatement(), statement.mPBoundSql());
    }

    private void narrow(MappedStatement statement, PluginUtils.MPBoundSql bound) {
        var sql = bound.sql();
        if (statement.getSqlCommandType() == SqlCommandType.INSERT
                || sql.startsWith(DONE)
                || isExempt(statement.getId())) {
            return;
        }
        var template = marked.get(sql, this::mark);
        if (!template.equals(UNTOUCHED) && Scope.current() instanceof Scope.Company company) {
            bound.sql(DONE + ScopedSql.filled(template, company));
        }
    }

    private String mark(String sql) {
        return tables.mentionedIn(sql) ? new ScopedSql(tables).marked(sql) : UNTOUCHED;
    }

    /** By the name of the mapper's method, which is the statement's. */
    private boolean isExempt(String id) {
        return exempt.computeIfAbsent(id, name -> {
            var mapper = ClassUtils.resolveClassName(name.substring(0, name.lastIndexOf('.')), null);
            var method = name.substring(name.lastIndexOf('.') + 1);
            return AnnotatedElementUtils.hasAnnotation(mapper, Unscoped.class)
                    || Arrays.stream(mapper.getMethods())
                            .filter(one -> one.getName().equals(method))
                            .anyMatch(one -> AnnotatedElementUtils.hasAnnotation(one, Unscoped.class));
        });
    }
}
