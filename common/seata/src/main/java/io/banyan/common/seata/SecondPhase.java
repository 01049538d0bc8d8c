package io.banyan.common.seata;

import io.banyan.common.trace.Span;
import io.banyan.common.trace.Tracer;
import java.lang.reflect.Method;
import java.util.Objects;
import java.util.function.LongConsumer;
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
    private final Tracer tracer;

    SecondPhase(TccParticipant participant, Tracer tracer) {
        this.participant = participant;
        this.tracer = tracer;
    }

    public boolean confirm(BusinessActionContext branch) {
        decided("confirm", branch, participant::confirm);
        return true;
    }

    public boolean cancel(BusinessActionContext branch) {
        decided("cancel", branch, participant::cancel);
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

    private void decided(String decision, BusinessActionContext branch, LongConsumer work) {
        var begun = Objects.toString(branch.getActionContext(TRACE), null);
        var name = decision + " " + participant.action();
        try (var span = tracer.start(Span.Kind.INTERNAL, name, begun);
                var _ = span.trace().open()) {
            work.accept(id(branch));
        }
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
