package io.banyan.ticket.comment;

import io.banyan.ticket.lifecycle.Actor;
import java.time.Instant;
import java.util.List;

/**
 * Words on a ticket.
 *
 * @param ticketId    where it was written; another one's for what was written on a duplicate
 * @param internal     for staff only
 * @param mentionedIds whom it calls upon, @提及
 */
public record Comment(
        long id,
        long ticketId,
        long authorId,
        String authorName,
        Actor.Kind authorKind,
        String text,
        boolean internal,
        List<Long> mentionedIds,
        List<Long> fileIds,
        Instant writtenAt) {}
