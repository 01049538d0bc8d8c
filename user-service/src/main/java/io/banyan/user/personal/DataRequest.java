package io.banyan.user.personal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A resident wants to know what is kept of him 查阅复制, or wants to be forgotten 注销删除.
 *
 * @param channel how it came to the office; null when he asked himself
 * @param note   why it is held, or what the law keeps; null when there is nothing to say
 * @param doneAt null while it is worked on
 */
public record DataRequest(
        long id,
        long accountId,
        Wish kind,
        State state,
        @Nullable Channel channel,
        @Nullable String note,
        Instant requestedAt,
        @Nullable Instant doneAt) {

    /** What is wanted. */
    public enum Wish {
        EXPORT,
        ERASE
    }

    /** How somebody asks who does not do it himself: he comes to the desk 前台, or writes a letter 来函. */
    public enum Channel {
        DESK,
        LETTER
    }

    /** HELD: something must be settled first, such as an unpaid bill; to be asked for again afterwards. */
    public enum State {
        WAITING,
        DONE,
        HELD
    }

    /** What a result is sealed for. */
    static String context(long id) {
        return "data-request:" + id;
    }
}
