package io.banyan.notice.inbox;

import io.banyan.common.web.PageRequest;
import java.time.Instant;
import java.util.List;

/** The stored messages. */
public interface Messages {

    /** Stores a message and tells of it, unless this event made one for this person before. */
    void add(Message message);

    /** Whether the person ever got such a message. */
    boolean has(long personId, Template template);

    /** A person's messages, the newest first. */
    List<Message> of(long personId, boolean unreadOnly, PageRequest page);

    long count(long personId, boolean unreadOnly);

    /** Marks a message of this person as read. False when he has no such message; one read before stays as it is. */
    boolean markRead(long personId, long id, Instant now);

    void markAllRead(long personId, Instant now);
}
