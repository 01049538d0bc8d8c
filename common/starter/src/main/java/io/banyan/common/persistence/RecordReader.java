package io.banyan.common.persistence;

import java.sql.SQLException;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.executor.parameter.ParameterHandler;
import org.apache.ibatis.executor.result.DefaultResultContext;
import org.apache.ibatis.executor.resultset.DefaultResultSetHandler;
import org.apache.ibatis.executor.resultset.ResultSetWrapper;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ResultMap;
import org.apache.ibatis.mapping.ResultMapping;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows into records. MyBatis itself holds every column against every component anew for each row, which was most of what a list of
 * fifty tickets cost. Whatever is no plain record is left to it.
 */
final class RecordReader extends DefaultResultSetHandler {

    private final MappedStatement statement;

    RecordReader(
            Executor executor,
            MappedStatement statement,
            ParameterHandler parameters,
            @Nullable ResultHandler<?> handler,
            BoundSql bound,
            RowBounds rows) {
        super(executor, statement, parameters, handler, bound, rows);
        this.statement = statement;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void handleRowValues(
            ResultSetWrapper answer,
            ResultMap map,
            ResultHandler<?> handler,
            RowBounds rows,
            @Nullable ResultMapping parent)
            throws SQLException {
        if (parent != null || !isPlainRecord(map) || !isUnbounded(rows)) {
            super.handleRowValues(answer, map, handler, rows, parent);
            return;
        }
        var row = answer.getResultSet();
        var shape = new RecordShape(map.getType(), answer);
        var context = new DefaultResultContext<@Nullable Object>();
        while (!context.isStopped() && !row.isClosed() && row.next()) {
            context.nextResultObject(shape.read(row));
            ((ResultHandler<Object>) handler).handleResult(context);
        }
    }

    private boolean isPlainRecord(ResultMap map) {
        return map.getType().isRecord()
                && map.getResultMappings().isEmpty()
                && map.getDiscriminator() == null
                && !statement.getConfiguration().getTypeHandlerRegistry().hasTypeHandler(map.getType());
    }

    private static boolean isUnbounded(RowBounds rows) {
        return rows.getOffset() == RowBounds.NO_ROW_OFFSET && rows.getLimit() == RowBounds.NO_ROW_LIMIT;
    }
}
