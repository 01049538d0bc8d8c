package io.banyan.common.audit;

import java.lang.reflect.InvocationTargetException;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A single change that somebody makes outside of a transaction gets one, so that it is noted or not made. */
@Intercepts(
        @Signature(
                type = Executor.class,
                method = "update",
                args = {MappedStatement.class, Object.class}))
public final class OwnTransaction implements Interceptor {

    private final TransactionTemplate transactions;

    OwnTransaction(PlatformTransactionManager transactions) {
        this.transactions = new TransactionTemplate(transactions);
    }

    /** MyBatis offers four objects for each statement, and looks into annotations for each that it is told to wrap. */
    @Override
    public Object plugin(Object target) {
        return target instanceof Executor ? Interceptor.super.plugin(target) : target;
    }

    @Override
    public Object intercept(Invocation statement) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                || Doer.current().isEmpty()) {
            return statement.proceed();
        }
        try {
            return transactions.execute(_ -> proceed(statement));
        } catch (Failed failed) {
            throw failed.reason;
        }
    }

    private static Object proceed(Invocation statement) {
        try {
            return statement.proceed();
        } catch (InvocationTargetException failed) {
            throw new Failed(failed.getTargetException());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Carries what went wrong out of the transaction, which is undone. */
    private static final class Failed extends RuntimeException {

        private final Throwable reason;

        Failed(Throwable reason) {
            super(reason);
            this.reason = reason;
        }
    }
}
