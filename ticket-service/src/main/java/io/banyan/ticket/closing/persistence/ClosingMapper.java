package io.banyan.ticket.closing.persistence;

import io.banyan.ticket.lifecycle.Rating;
import io.banyan.ticket.lifecycle.TicketFacts;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface ClosingMapper {

    @Insert("""
            INSERT INTO ticket_rating
                (ticket_id, company_id, project_id, rated_by, assignee_id, speed, result, attitude, words, rated_at)
            VALUES (#{f.id}, #{f.companyId}, #{f.projectId}, #{ratedBy}, #{assigneeId}, #{r.speed}, #{r.result}, #{r.attitude},
                #{r.words}, #{at})
            """)
    int addRating(TicketFacts f, long ratedBy, @Nullable Long assigneeId, Rating r, Instant at);

    @Select("""
            SELECT id FROM ticket WHERE status = 'COMPLETED' AND confirm_by <= #{now} AND visible
            ORDER BY confirm_by LIMIT #{limit}
            """)
    List<Long> toConfirm(Instant now, int limit);

    @Select("""
            SELECT id FROM ticket WHERE status = 'AWAITING_PAYMENT' AND pay_by <= #{now} AND visible
            ORDER BY pay_by LIMIT #{limit}
            """)
    List<Long> unpaid(Instant now, int limit);
}
