package io.banyan.common.seata;

import java.time.Duration;
import java.util.function.Supplier;
import org.apache.seata.core.context.RootContext;
import org.apache.seata.core.exception.TransactionException;
import org.apache.seata.core.model.GlobalStatus;
import org.apache.seata.tm.api.GlobalTransaction;
import org.apache.seata.tm.api.GlobalTransactionContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Speaks with the server itself instead of through Seata's annotation: refuses to run inside a local transaction (which would commit after
 * the decision), rolls back on everything, looks at what the server really decided, and fails unchecked.
 */
final class SeataGlobalTransactions implements GlobalTransactions {

    private static final Logger log = LoggerFactory.getLogger(GlobalTransactions.class);

    private final FenceLog fence;

    SeataGlobalTransactions(FenceLog fence) {
        this.fence = fence;
    }

    @Override
    public <T extends @Nullable Object> T call(String name, Duration limit, Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    name + " begun inside a local transaction, which would commit after the decision");
        }
        if (RootContext.getXID() != null) {
            throw new IllegalStateException(name + " begun inside another global transaction");
        }
        var began = System.nanoTime();
        var transaction = begin(name, limit);
        try {
            var result = tried(transaction, work);
            if (System.nanoTime() - began > limit.toNanos()) {
                rollback(transaction);
                throw GlobalTransactionUnavailable.tooSlow(name, transaction.getXid());
            }
            commit(name, transaction);
            return result;
        } finally {
            RootContext.unbind();
        }
    }

    private static GlobalTransaction begin(String name, Duration limit) {
        var transaction = GlobalTransactionContext.createNew();
        try {
            transaction.begin(Math.toIntExact(limit.toMillis()), name);
            return transaction;
        } catch (TransactionException | RuntimeException e) {
            throw GlobalTransactionUnavailable.notBegun(name, e);
        }
    }

    private static <T extends @Nullable Object> T tried(GlobalTransaction transaction, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error failure) {
            rollback(transaction);
            throw failure;
        }
    }

    /** A server that cannot be told cancels by itself when the limit is over. */
    private static void rollback(GlobalTransaction transaction) {
        try {
            transaction.rollback();
        } catch (TransactionException | RuntimeException e) {
            log.warn(
                    "{} will be cancelled by its time limit: the server could not be told to", transaction.getXid(), e);
        }
    }

    private void commit(String name, GlobalTransaction transaction) {
        var xid = transaction.getXid();
        switch (decided(name, transaction)) {
            case Committed,
                    Committing,
                    CommitRetrying,
                    AsyncCommitting,
                    CommitRetryTimeout,
                    StopCommitOrCommitRetry -> {}
            case CommitFailed ->
                log.error("{} {} is decided, but a branch refused to confirm: see the server's console", name, xid);
            // Decided and forgotten: the answer was lost on its way. The own branch knows.
            case Finished, Deleting, UnKnown -> settle(name, xid);
            case Begin,
                    Rollbacking,
                    Rollbacked,
                    RollbackRetrying,
                    RollbackFailed,
                    RollbackRetryTimeout,
                    StopRollbackOrRollbackRetry,
                    TimeoutRollbacking,
                    TimeoutRollbacked,
                    TimeoutRollbackRetrying,
                    TimeoutRollbackFailed -> throw GlobalTransactionUnavailable.tooSlow(name, xid);
        }
    }

    /**
     * Asks for the commit once. When no answer comes, asks what became of it: server 2.0 answers a repeated commit with a time-out, even
     * when it is busy confirming.
     */
    private static GlobalStatus decided(String name, GlobalTransaction transaction) {
        try {
            try {
                transaction.commit();
                return transaction.getLocalStatus();
            } catch (TransactionException | RuntimeException e) {
                log.warn("{} {}: no answer to the commit, asking for its status", name, transaction.getXid(), e);
                var status = transaction.getStatus();
                if (status == GlobalStatus.Begin) {
                    transaction.rollback();
                    return transaction.getLocalStatus();
                }
                return status;
            }
        } catch (TransactionException | RuntimeException e) {
            throw GlobalTransactionUnavailable.outcomeUnknown(name, transaction.getXid(), e);
        }
    }

    private void settle(String name, String xid) {
        switch (fence.outcome(xid)) {
            case CONFIRMED -> {}
            case CANCELLED -> throw GlobalTransactionUnavailable.tooSlow(name, xid);
            case OPEN -> throw GlobalTransactionUnavailable.outcomeUnknown(name, xid, null);
        }
    }
}
