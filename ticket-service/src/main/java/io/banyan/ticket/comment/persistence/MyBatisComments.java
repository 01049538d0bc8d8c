package io.banyan.ticket.comment.persistence;

import io.banyan.common.persistence.Changed;
import io.banyan.common.persistence.IdList;
import io.banyan.ticket.comment.Comment;
import io.banyan.ticket.comment.Comments;
import io.banyan.ticket.lifecycle.TicketFacts;
import java.util.List;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisComments implements Comments {

    private final CommentMapper mapper;

    MyBatisComments(CommentMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(TicketFacts ticket, Comment comment) {
        Changed.one(
                mapper.insert(ticket, comment, IdList.write(comment.mentionedIds()), IdList.write(comment.fileIds())),
                "Comment");
    }

    @Override
    public List<Comment> of(long ticketId, boolean withInternal, long after, int limit) {
        return mapper.of(ticketId, withInternal, after, limit).stream()
                .map(row -> new Comment(
                        row.id(),
                        row.ticketId(),
                        row.authorId(),
                        row.authorName(),
                        row.authorKind(),
                        row.text(),
                        row.internal(),
                        IdList.read(row.mentionedIds()),
                        IdList.read(row.fileIds()),
                        row.writtenAt()))
                .toList();
    }
}
