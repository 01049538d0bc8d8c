package io.banyan.ticket.merging.persistence;

import io.banyan.ticket.lifecycle.TicketFacts;
import io.banyan.ticket.merging.Alike.LeadingTicket;
import io.banyan.ticket.merging.Alike.TicketHint;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface DuplicateMapper {

    record FoldedRow(
            long id,
            String number,
            String title,
            String description,
            String place,
            String requesterName,
            Instant createdAt,
            String fileIds) {}

    @Select("""
            <script>
            SELECT id, number, title, place_label AS place, status, submitted_at AS created_at FROM ticket
            WHERE project_id = #{f.projectId} AND category_code = #{f.subject.categoryCode} AND id != #{f.id} AND visible
              AND submitted_at BETWEEN #{from} AND #{to}
              AND status IN ('AWAITING_PAYMENT', 'PENDING', 'ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'SUSPENDED')
            <if test='f.spot.houseId != null'>AND house_id = #{f.spot.houseId}</if>
            <if test='f.spot.publicAreaId != null'>AND public_area_id = #{f.spot.publicAreaId}</if>
            ORDER BY submitted_at DESC, id DESC LIMIT 10
            </script>
            """)
    List<TicketHint> hints(TicketFacts f, Instant from, Instant to);

    @Select("""
            SELECT id, number, title, description, place_label AS place, contact_name AS requester_name,
                submitted_at AS created_at, file_ids
            FROM ticket WHERE merged_into = #{ticketId} ORDER BY id LIMIT 100
            """)
    List<FoldedRow> foldedInto(long ticketId);

    @Select("""
            SELECT id, number, status, appointment_from, appointment_to, accepted_at, arrived_at, completed_at, closed_at
            FROM ticket WHERE id = #{ticketId} AND visible
            """)
    @Nullable
    LeadingTicket leading(long ticketId);
}
