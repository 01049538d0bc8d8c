package io.banyan.ticket.dispatch.persistence;

import io.banyan.ticket.board.TicketLine;
import io.banyan.ticket.dispatch.DispatchQueries.PoolFilter;
import io.banyan.ticket.dispatch.Job;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface DispatchMapper {

    String ORDER = """
            ORDER BY FIELD(t.priority, 'HIGH', 'MEDIUM', 'LOW'), COALESCE(t.appointment_from, t.submitted_at), t.submitted_at, t.id
            """;

    String POOL = """
            FROM ticket t WHERE t.visible AND t.status = 'PENDING' AND t.company_id = #{companyId} AND t.project_id IN
            <foreach collection='projectIds' item='id' open='(' separator=',' close=')'>#{id}</foreach>
            <if test='worker != null'>AND (t.department_id IS NULL
                OR t.department_id = (SELECT m.department_id FROM crew_member m WHERE m.staff_id = #{worker}))</if>
            <if test='f.departmentId != null'>AND t.department_id = #{f.departmentId}</if>
            <if test='f.projectId != null'>AND t.project_id = #{f.projectId}</if>
            <if test='f.categoryCode != null'>AND t.category_code = #{f.categoryCode}</if>
            <if test='f.priority != null'>AND t.priority = #{f.priority}</if>
            <if test='f.skill != null'>AND t.skill = #{f.skill}</if>
            """;

    String JOB = """
            SELECT t.id AS ticket_id, t.number, t.project_id, t.skill, t.priority = 'HIGH' AS urgent, t.appointment_from,
                t.appointment_to, t.building, t.department_id, t.due_at
            """;

    record LoadRow(
            long staffId,
            boolean onSite,
            @Nullable Instant appointmentFrom,
            @Nullable Instant appointmentTo,
            @Nullable String building,
            boolean today) {}

    record RecordRow(
            long staffId, @Nullable Double rating, @Nullable Instant lastAssigned) {}

    @Select("""
            <script>
            SELECT t.id, t.number, t.project_id, t.status, t.title, t.category_code, t.category_zh, t.category_en, t.kind,
                t.priority, t.house_id, t.place_label, t.assignee_id, t.assignee_name, t.appointment_from, t.appointment_to,
                t.submitted_at AS created_at, COALESCE(t.clock_since, t.submitted_at) AS clock_since,
                t.clock_answered, t.round, t.version, t.department_name, t.vendor_name, t.due_at,
                t.field_values AS `fields`, 0 AS owed, 0 AS paid
            """ + POOL + ORDER + " LIMIT #{size} OFFSET #{offset}</script>")
    List<TicketLine> pool(
            long companyId, Collection<Long> projectIds, @Nullable Long worker, PoolFilter f, int size, int offset);

    @Select("<script>SELECT COUNT(*) " + POOL + "</script>")
    long poolSize(long companyId, Collection<Long> projectIds, @Nullable Long worker, PoolFilter f);

    @Select("<script>" + JOB + """
            FROM ticket t
            WHERE t.visible AND t.status = 'PENDING' AND t.company_id = #{companyId} AND t.project_id = #{projectId}
            <if test='ids != null and !ids.isEmpty()'>AND t.id IN
              <foreach collection='ids' item='id' open='(' separator=',' close=')'>#{id}</foreach></if>
            """ + ORDER + " LIMIT #{limit}</script>")
    List<Job> jobs(long companyId, long projectId, @Nullable Collection<Long> ids, int limit);

    @Select(JOB + "FROM ticket t WHERE t.id = #{id} AND t.visible")
    @Nullable
    Job job(long id);

    /**
     * Open tickets of the crew of a project, wherever in the company those tickets are; their buildings in this project alone, because those of
     * others have the same names.
     */
    @Select("""
            SELECT t.assignee_id AS staff_id, t.status = 'IN_PROGRESS' AS on_site, t.appointment_from, t.appointment_to,
                CASE WHEN t.project_id = #{projectId} THEN t.building END AS building,
                COALESCE(t.appointment_from, t.assigned_at) >= #{dayFrom}
                    AND COALESCE(t.appointment_from, t.assigned_at) < #{dayTo} AS today
            FROM crew_project c JOIN ticket t ON t.assignee_id = c.staff_id
            WHERE c.project_id = #{projectId} AND t.company_id = #{companyId} AND t.visible
                AND t.status IN ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'SUSPENDED')
            """)
    List<LoadRow> open(long companyId, long projectId, Instant dayFrom, Instant dayTo);

    @Select("""
            SELECT c.staff_id,
                (SELECT AVG((r.speed + r.result + r.attitude) / 3) FROM ticket_rating r
                 WHERE r.company_id = #{companyId} AND r.assignee_id = c.staff_id) AS rating,
                (SELECT MAX(t.assigned_at) FROM ticket t
                 WHERE t.company_id = #{companyId} AND t.assignee_id = c.staff_id) AS last_assigned
            FROM crew_project c WHERE c.project_id = #{projectId}
            """)
    List<RecordRow> records(long companyId, long projectId);
}
