package io.banyan.common.seata;

/**
 * What becomes of something that was tried, once the global transaction is decided. A bean of this type is registered with Seata at start.
 *
 * <p>Confirm and cancel run in a local transaction of their own, together with the fence row, on a thread of Seata's. They are called
 * until they return, perhaps minutes later and in another instance; the fence lets exactly one of them take effect, once. So they decide
 * nothing, refuse nothing, call nobody, and find all they need under the id. Events leave in confirm; a try appends none.
 */
public interface TccParticipant {

    /** Unique on the platform and never changed, since open transactions name it: {@code <service>.<what>}, at most 64 characters. */
    String action();

    /** Makes visible what was tried under this id, and tells of it. */
    void confirm(long id);

    /** Removes what was tried under this id without a trace. Not called when nothing was tried. */
    void cancel(long id);
}
