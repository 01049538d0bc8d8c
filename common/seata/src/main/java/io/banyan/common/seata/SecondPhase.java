package io.banyan.common.seata;

import io.banyan.common.trace.Trace;
import java.lang.reflect.Method;
import java.util.Objects;
import org.apache.seata.rm.tcc.TCCResource;
import org.apache.seata.rm.tcc.api.BusinessActionContext;

/** What Seata calls by reflection, inside the fence's transaction, to confirm or cancel a branch. */
final class SecondPhase {

    /** Key of the id among the data that the server keeps with a branch. Business data is not kept there, so none can change its type. */
    static final String ID = "id";

    /** Key of the trace, so that what confirm tells belongs to the request that began it all. */
    static final String TRACE = "trace";

    private static final Class<?>[] ARGUMENTS = {BusinessActionContext.class};
    private static final String[] NO_KEYS = {""};

    private final TccParticipant participant;

    SecondPhase(TccParticipant participant) {
        this.participant = participant;
    }

    public boolean confirm(BusinessActionContext branch) {
        try (var _ = trace(branch).open()) {
            participant.confirm(id(branch));
        }
        return true;
    }

    public boolean cancel(BusinessActionContext branch) {
        try (var _ = trace(branch).open()) {
            participant.cancel(id(branch));
        }
        return true;
    }

    TCCResource resource() {
        var resource = new TCCResource();
        resource.setActionName(participant.action());
        resource.setTargetBean(this);
        resource.setCommitMethod(method("confirm"));
        resource.setCommitMethodName("confirm");
        resource.setCommitArgsClasses(ARGUMENTS);
        resource.setPhaseTwoCommitKeys(NO_KEYS);
        resource.setRollbackMethod(method("cancel"));
        resource.setRollbackMethodName("cancel");
        resource.setRollbackArgsClasses(ARGUMENTS);
        resource.setPhaseTwoRollbackKeys(NO_KEYS);
        return resource;
    }

    private static long id(BusinessActionContext branch) {
        return Long.parseLong(Objects.toString(branch.getActionContext(ID)));
    }

    private static Trace trace(BusinessActionContext branch) {
        return Trace.continued(Objects.toString(branch.getActionContext(TRACE), null));
    }

    private static Method method(String name) {
        try {
            var method = SecondPhase.class.getMethod(name, ARGUMENTS);
            method.setAccessible(true);
            return method;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
