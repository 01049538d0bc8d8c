package io.banyan.common.persistence;

import com.baomidou.mybatisplus.core.MybatisConfiguration;
import java.time.Instant;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.executor.parameter.ParameterHandler;
import org.apache.ibatis.executor.resultset.ResultSetHandler;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;
import org.jspecify.annotations.Nullable;

/** The conventions of every mapper: records are filled by the names of their components, instants are UTC. */
final class BanyanMybatis extends MybatisConfiguration {

    BanyanMybatis() {
        setMapUnderscoreToCamelCase(true);
        setArgNameBasedConstructorAutoMapping(true);
        getTypeHandlerRegistry().register(Instant.class, new UtcInstants());
    }

    @Override
    public ResultSetHandler newResultSetHandler(
            Executor executor,
            MappedStatement statement,
            RowBounds rows,
            ParameterHandler parameters,
            @Nullable ResultHandler handler,
            BoundSql bound) {
        return (ResultSetHandler)
                interceptorChain.pluginAll(new RecordReader(executor, statement, parameters, handler, bound, rows));
    }
}
