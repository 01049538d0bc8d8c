package io.banyan.common.seata;

import io.banyan.common.trace.Trace;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.seata.common.Constants;
import org.apache.seata.common.exception.FrameworkErrorCode;
import org.apache.seata.common.exception.SkipCallbackWrapperException;
import org.apache.seata.core.context.RootContext;
import org.apache.seata.core.exception.TransactionException;
import org.apache.seata.core.model.BranchType;
import org.apache.seata.integration.tx.api.fence.DefaultCommonFenceHandler;
import org.apache.seata.integration.tx.api.fence.exception.CommonFenceException;
import org.apache.seata.integration.tx.api.util.JsonUtil;
import org.apache.seata.rm.DefaultResourceManager;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Registers a branch with the server, then works behind the fence. */
final class SeataTcc implements Tcc {

    private final SeataClient client;

    SeataTcc(SeataClient client) {
        this.client = client;
    }

    @Override
    public <T extends @Nullable Object> T attempt(TccParticipant participant, long id, Supplier<T> work) {
        var action = participant.action();
        var xid = RootContext.getXID();
        if (xid == null) {
            throw new IllegalStateException(
                    action + " tried outside a global transaction: nobody would ever decide it");
        }
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(action + " tried inside a local transaction: it is one of its own");
        }
        client.requireRegistered(participant);
        return fenced(xid, register(xid, action, id), action, work);
    }

    private static long register(String xid, String action, long id) {
        var branch = Map.of(
                Constants.USE_COMMON_FENCE,
                true,
                SecondPhase.ID,
                id,
                SecondPhase.TRACE,
                Trace.current().traceparent());
        var data = JsonUtil.toJSONString(Map.of(Constants.TX_ACTION_CONTEXT, branch));
        try {
            return DefaultResourceManager.get().branchRegister(BranchType.TCC, action, null, xid, data, null);
        } catch (TransactionException e) {
            throw GlobalTransactionUnavailable.branchRefused(action, xid, e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends @Nullable Object> T fenced(String xid, long branchId, String action, Supplier<T> work) {
        try {
            return (T) DefaultCommonFenceHandler.get().prepareFence(xid, branchId, action, () -> undecided(xid, work));
        } catch (SkipCallbackWrapperException wrapped) {
            switch (wrapped.getCause()) {
                case CommonFenceException fence
                when fence.getErrcode() == FrameworkErrorCode.DuplicateKeyException ->
                    throw GlobalTransactionUnavailable.tooLate(action, xid, fence);
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw wrapped;
            }
        }
    }

    private static <T extends @Nullable Object> T undecided(String xid, Supplier<T> work) {
        TransactionSynchronizationManager.bindResource(UNDECIDED, xid);
        try {
            return work.get();
        } finally {
            TransactionSynchronizationManager.unbindResource(UNDECIDED);
        }
    }
}
