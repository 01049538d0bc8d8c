package io.banyan.user.audit.persistence;

import io.banyan.common.contract.audit.AuditRecorded;
import io.banyan.common.web.PageRequest;
import io.banyan.user.audit.AuditLog.Filter;
import io.banyan.user.audit.AuditLog.Head;
import io.banyan.user.audit.AuditLog.Stored;
import io.banyan.user.audit.Link;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The schema is another one, which the account of this service cannot change; each statement names the company itself. */
@Mapper
interface AuditMapper {

    String WHERE = """
            WHERE e.company_id = #{filter.companyId} AND e.project_id IN
                <foreach collection="filter.projectIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            <if test="filter.from != null">AND e.occurred_at &gt;= #{filter.from}</if>
            <if test="filter.to != null">AND e.occurred_at &lt; #{filter.to}</if>
            <if test="filter.personId != null">AND e.person_id = #{filter.personId}</if>
            <if test="filter.kind != null">AND e.kind = #{filter.kind}</if>
            <if test="filter.service != null">AND e.service = #{filter.service}</if>
            <if test="filter.operation != null">AND LOCATE(#{filter.operation}, e.operation) > 0</if>
            <if test="filter.subject != null">AND e.seq IN (SELECT s.seq FROM ${auditSchema}.audit_subject s
                WHERE s.company_id = e.company_id AND s.subject = #{filter.subject})</if>
            """;

    /** Alone with a chain until the transaction ends: two steps, to make the row and then to lock it, would deadlock two who come at once. */
    @Insert("""
            INSERT INTO ${auditSchema}.audit_chain (company_id) VALUES (#{companyId}) ON DUPLICATE KEY UPDATE company_id = company_id
            """)
    int lock(long companyId);

    @Select("""
            SELECT seq, hash FROM ${auditSchema}.audit_entry WHERE company_id = #{companyId} ORDER BY seq DESC LIMIT 1
            """)
    Optional<Head> head(long companyId);

    @Select("SELECT COUNT(*) FROM ${auditSchema}.audit_entry WHERE event_id = #{eventId}")
    int count(String eventId);

    @Insert("""
            INSERT INTO ${auditSchema}.audit_entry (company_id, seq, event_id, occurred_at, project_id, kind, person_id, service,
                operation, trace_id, body, prev_hash, hash)
            VALUES (#{link.companyId}, #{link.seq}, #{eventId}, #{news.occurredAt}, #{news.projectId}, #{news.kind},
                #{news.personId}, #{news.service}, #{news.operation}, #{news.traceId}, #{link.body}, #{link.prevHash}, #{hash})
            """)
    void add(Link link, String hash, AuditRecorded news, String eventId);

    @Insert("""
            <script>
            INSERT IGNORE INTO ${auditSchema}.audit_subject (company_id, subject, seq) VALUES
            <foreach collection="subjects" item="subject" separator=",">(#{companyId}, #{subject}, #{seq})</foreach>
            </script>
            """)
    int addSubjects(long companyId, long seq, List<String> subjects);

    @Select(
            "<script><bind name=\"offset\" value=\"page.offset()\"/>SELECT e.seq, e.body, e.hash FROM ${auditSchema}.audit_entry e "
                    + WHERE + "ORDER BY e.seq DESC LIMIT #{page.size} OFFSET #{offset}</script>")
    List<Stored> page(@Param("filter") Filter filter, @Param("page") PageRequest page);

    @Select("<script>SELECT COUNT(*) FROM ${auditSchema}.audit_entry e " + WHERE + "</script>")
    long total(@Param("filter") Filter filter);
}
