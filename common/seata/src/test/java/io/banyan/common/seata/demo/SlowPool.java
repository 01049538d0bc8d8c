package io.banyan.common.seata.demo;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/** A connection pool that is exhausted for one request: it waits at the gate before it gets its connection. */
@Component
class SlowPool implements BeanPostProcessor {

    static final ScopedValue<Boolean> EXHAUSTED = ScopedValue.newInstance();

    private final ObjectProvider<Levers> levers;

    SlowPool(ObjectProvider<Levers> levers) {
        this.levers = levers;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource pool ? new Waiting(pool) : bean;
    }

    private final class Waiting extends DelegatingDataSource {

        Waiting(DataSource pool) {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (EXHAUSTED.isBound()) {
                levers.getObject().waitAtGate();
            }
            return super.getConnection();
        }
    }
}
