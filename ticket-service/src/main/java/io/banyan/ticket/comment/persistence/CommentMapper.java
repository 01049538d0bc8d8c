package io.banyan.ticket.comment.persistence;

import io.banyan.ticket.comment.Comment;
import io.banyan.ticket.lifecycle.Actor;
import io.banyan.ticket.lifecycle.TicketFacts;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface CommentMapper {

    record CommentRow(
            long id,
            long ticketId,
            long authorId,
            String authorName,
            Actor.Kind authorKind,
            String text,
            boolean internal,
            String mentionedIds,
            String fileIds,
            Instant writtenAt) {}

    @Insert("""
            INSERT INTO ticket_comment (id, company_id, project_id, ticket_id, author_id, author_name, author_kind, text, internal,
                mentioned_ids, file_ids, written_at)
            VALUES (#{c.id}, #{f.companyId}, #{f.projectId}, #{f.id}, #{c.authorId}, #{c.authorName}, #{c.authorKind}, #{c.text},
                #{c.internal}, #{mentioned}, #{files}, #{c.writtenAt})
            """)
    int insert(TicketFacts f, Comment c, String mentioned, String files);

    @Select("""
            SELECT id, ticket_id, author_id, author_name, author_kind, text, internal, mentioned_ids, file_ids, written_at
            FROM ticket_comment
            WHERE (ticket_id = #{ticketId}
                OR #{withInternal} AND ticket_id IN (SELECT t.id FROM ticket t WHERE t.merged_into = #{ticketId}))
              AND id > #{after} AND (#{withInternal} OR NOT internal) ORDER BY id LIMIT #{limit}
            """)
    List<CommentRow> of(long ticketId, boolean withInternal, long after, int limit);
}
