package io.banyan.ticket.board.persistence;

import io.banyan.ticket.board.BoardFilter;
import io.banyan.ticket.board.TicketDetail.SlotChange;
import io.banyan.ticket.board.TicketDetail.TicketOpinion;
import io.banyan.ticket.board.TicketLine;
import io.banyan.ticket.field.FieldSearch;
import io.banyan.ticket.lifecycle.Actor;
import io.banyan.ticket.lifecycle.TicketStatus;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface BoardMapper {

    /** The times a category allows: the project's own entry, or the company's. */
    String TERMS = """
            LEFT JOIN ticket_category p
                ON p.company_id = t.company_id AND p.project_id = t.project_id AND p.code = t.category_code
            LEFT JOIN ticket_category g
                ON g.company_id = t.company_id AND g.project_id = 0 AND g.code = t.category_code
            """;

    /**
     * Nobody took it in time, or it is not done in time, by the clock of its round; what was accepted and then given to somebody else is held
     * against the time to resolve it only. What waits for the payer or is on hold is nobody's delay, nor
     * is what was promised for no time: 0 minutes.
     */
    String LATE = """
            t.status IN ('PENDING', 'ASSIGNED', 'ACCEPTED', 'IN_PROGRESS') AND TIMESTAMPADD(MINUTE, (
                SELECT NULLIF(CASE WHEN t.status IN ('PENDING', 'ASSIGNED') AND t.clock_answered IS NULL
                    THEN c.response_minutes ELSE c.resolution_minutes END, 0)
                FROM ticket_category c
                WHERE c.company_id = t.company_id AND c.project_id IN (0, t.project_id) AND c.code = t.category_code
                ORDER BY c.project_id DESC LIMIT 1), COALESCE(t.clock_since, t.submitted_at)) &lt; #{now}
            """;

    /** The scope is part of every statement: company, and either the projects of staff or what is a resident's own. */
    String WANTED = """
            FROM ticket t WHERE t.visible AND t.company_id = #{s.companyId}
            <choose>
              <when test='s.resident'>
                AND (t.requester_id = #{s.personId}
                <if test='!s.houseIds.isEmpty()'> OR t.requester_id IS NULL AND t.house_id IN
                  <foreach collection='s.houseIds' item='id' open='(' separator=',' close=')'>#{id}</foreach></if>)
              </when>
              <otherwise>
                AND t.project_id IN
                <foreach collection='s.projectIds' item='id' open='(' separator=',' close=')'>#{id}</foreach>
                <if test='!s.readsAll'>AND (t.assignee_id = #{s.personId}
                  OR t.status = 'PENDING' AND (t.department_id IS NULL
                    OR t.department_id = (SELECT m.department_id FROM crew_member m WHERE m.staff_id = #{s.personId}))
                  OR EXISTS (SELECT 1 FROM ticket_timeline l
                    WHERE l.ticket_id = t.id AND l.what = 'SUBMITTED' AND l.actor_id = #{s.personId}))</if>
              </otherwise>
            </choose>
            <if test='f.status != null and !f.status.isEmpty()'>AND t.status IN
              <foreach collection='f.status' item='one' open='(' separator=',' close=')'>#{one}</foreach></if>
            <if test='f.categoryCode != null'>AND t.category_code = #{f.categoryCode}</if>
            <if test='f.projectId != null'>AND t.project_id = #{f.projectId}</if>
            <if test='f.houseId != null'>AND t.house_id = #{f.houseId}</if>
            <if test='f.assigneeId != null'>AND t.assignee_id = #{f.assigneeId}</if>
            <if test='f.departmentId != null'>AND t.department_id = #{f.departmentId}</if>
            <if test='f.vendorId != null'>AND t.vendor_id = #{f.vendorId}</if>
            <if test='f.priority != null'>AND t.priority = #{f.priority}</if>
            <if test='f.mine != null and f.mine and !s.resident'>AND t.assignee_id = #{s.personId}</if>
            <if test='f.mine != null and f.mine and s.resident'>AND t.requester_id = #{s.personId}</if>
            <if test='f.createdFrom != null'>AND t.submitted_at &gt;= #{f.createdFrom}</if>
            <if test='f.createdTo != null'>AND t.submitted_at &lt; #{f.createdTo}</if>
            <foreach collection='s.fields' item='one'>AND t.id IN (SELECT e.ticket_id FROM ticket_field_entry e
                WHERE e.company_id = t.company_id AND e.code = #{one.code} AND LOCATE(#{one.value}, e.text_value) > 0)
            </foreach>
            <if test='f.q != null and !f.q.isBlank()'>AND (LOCATE(#{f.q}, CONCAT_WS(' ', t.number, t.title, t.place_label,
                t.contact_name)) > 0<if test='s.phoneIndex != null'> OR t.contact_phone_index = #{s.phoneIndex}</if>)</if>
            <if test='f.late != null and f.late'>AND """ + " " + LATE + """
            </if>
            """;

    String LINES = """
            SELECT t.id, t.number, t.project_id, t.status, t.title, t.category_code, t.category_zh, t.category_en, t.kind,
                t.priority, t.house_id, t.place_label, t.assignee_id, t.assignee_name, t.appointment_from, t.appointment_to,
                t.submitted_at AS created_at, COALESCE(t.clock_since, t.submitted_at) AS clock_since,
                t.clock_answered, t.round, t.version, t.department_name, t.vendor_name, t.due_at,
                <choose><when test='s.resident'>NULL</when><otherwise>t.field_values</otherwise></choose> AS `fields`,
                (SELECT COALESCE(SUM(b.amount - b.refunded), 0) FROM ticket_bill b
                 WHERE b.ticket_id = t.id AND b.status != 'VOIDED') AS owed,
                (SELECT COALESCE(SUM(b.paid - b.refunded), 0) FROM ticket_bill b
                 WHERE b.ticket_id = t.id AND b.status != 'VOIDED') AS paid
            """;

    /**
     * @param readsAll false: only his own and what is in a pool that is open to him
     * @param fields   what the company's own fields must hold
     */
    record Scope(
            boolean resident,
            boolean readsAll,
            long companyId,
            long personId,
            List<Long> projectIds,
            List<Long> houseIds,
            @Nullable String phoneIndex,
            List<FieldSearch> fields) {}

    record EntryRow(
            Instant at,
            String what,
            long actorId,
            String actorName,
            Actor.Kind actorKind,
            @Nullable TicketStatus fromStatus,
            @Nullable TicketStatus toStatus,
            @Nullable String note,
            String fileIds,
            boolean internal) {}

    @Select("<script>" + LINES + WANTED + " ORDER BY ${order} LIMIT #{size} OFFSET #{offset}</script>")
    List<TicketLine> list(Scope s, BoardFilter f, Instant now, String order, int size, int offset);

    @Select("<script>" + LINES + WANTED + " AND t.id &lt; #{before} ORDER BY t.id DESC LIMIT #{limit}</script>")
    List<TicketLine> below(Scope s, BoardFilter f, Instant now, long before, int limit);

    @Select("<script>SELECT COUNT(*) " + WANTED + "</script>")
    long count(Scope s, BoardFilter f, Instant now);

    @Select("""
            SELECT at, what, actor_id, actor_name, actor_kind, from_status, to_status, note, file_ids, internal
            FROM ticket_timeline WHERE ticket_id = #{ticketId} ORDER BY id
            """)
    List<EntryRow> timeline(long ticketId);

    @Select("""
            SELECT from_at AS `from`, to_at AS `to`, set_by_name AS set_by, agreed_by, reason, set_at AS at
            FROM ticket_appointment WHERE ticket_id = #{ticketId} ORDER BY id
            """)
    List<SlotChange> appointments(long ticketId);

    @Select("SELECT speed, result, attitude, words, rated_at AS at FROM ticket_rating WHERE ticket_id = #{ticketId}")
    @Nullable
    TicketOpinion rating(long ticketId);
}
