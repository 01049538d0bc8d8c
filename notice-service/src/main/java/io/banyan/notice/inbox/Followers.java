package io.banyan.notice.inbox;

import java.util.List;

/** Who reported a duplicate 重复工单 and follows the ticket that it was folded into. */
public interface Followers {

    /**
     * Somebody's own ticket and the one he follows.
     *
     * @param number  of his own
     * @param leading number of the other
     */
    record Follower(long ticketId, String number, String leading, long personId) {}

    /** @param occasion the news of the duplicate, whose link is the duplicate */
    void follow(Occasion occasion, Follower follower, long leadingId);

    /** Those who followed one ticket follow another: it was a duplicate itself. */
    void move(long fromId, long toId, String toNumber);

    List<Follower> of(long leadingId);
}
