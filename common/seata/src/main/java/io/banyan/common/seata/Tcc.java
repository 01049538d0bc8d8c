package io.banyan.common.seata;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The first phase of a participant: does the tentative work as a branch of the caller's global transaction. */
public interface Tcc {

    /**
     * Bound as a resource to the local transaction of a try. Whatever must not be written before the global decision, such as an event,
     * can refuse by {@link org.springframework.transaction.support.TransactionSynchronizationManager#hasResource}.
     */
    String UNDECIDED = "io.banyan.undecided";

    /**
     * Does the work in a local transaction of its own, together with the fence row; it is committed when this returns. What it wrote must
     * stay invisible until {@link TccParticipant#confirm}, and must be found again under the id alone. When the work throws, nothing of
     * it stays and the exception goes to the caller, who gives the whole transaction up.
     *
     * @param id of the thing that is tried, given by the application, known before anything is written
     * @throws IllegalStateException outside a global transaction (nobody would ever decide), or inside a local one
     * @throws GlobalTransactionUnavailable the global transaction is already decided, or the server does not answer
     */
    <T extends @Nullable Object> T attempt(TccParticipant participant, long id, Supplier<T> work);

    /** As {@link #attempt(TccParticipant, long, Supplier)}, for work without a result. */
    default void attempt(TccParticipant participant, long id, Runnable work) {
        Supplier<@Nullable Void> silent = () -> {
            work.run();
            return null;
        };
        attempt(participant, id, silent);
    }
}
