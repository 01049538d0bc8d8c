package io.banyan.common.persistence;

import org.springframework.dao.OptimisticLockingFailureException;

/** Checks what a conditional statement did: MyBatis-Plus reports a stale version by a row count only. */
public final class Changed {

    private Changed() {}

    /**
     * Exactly one row was changed.
     *
     * @throws OptimisticLockingFailureException (409 {@code request.changed-meanwhile}) when somebody was faster
     */
    public static void one(int rows, String what) {
        if (rows != 1) {
            throw new OptimisticLockingFailureException(what + " was changed by somebody else");
        }
    }
}
