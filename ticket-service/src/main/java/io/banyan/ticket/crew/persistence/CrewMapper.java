package io.banyan.ticket.crew.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface CrewMapper {

    /** @param projects their ids, joined by commas */
    record CrewRow(
            long staffId,
            long companyId,
            String name,
            String skills,
            boolean active,
            @Nullable Long departmentId,
            @Nullable Instant asOf,
            @Nullable String projects) {}

    @Select("""
            SELECT m.staff_id, m.company_id, m.name, m.skills, m.active, m.department_id, m.as_of, GROUP_CONCAT(p.project_id) AS projects
            FROM crew_member m LEFT JOIN crew_project p ON p.staff_id = m.staff_id
            WHERE m.staff_id = #{staffId} GROUP BY m.staff_id, m.company_id, m.name, m.skills, m.active, m.department_id, m.as_of
            """)
    @Nullable
    CrewRow byId(long staffId);

    /** Those who are kept current by news. */
    @Select("""
            <script>SELECT staff_id FROM crew_member WHERE as_of IS NOT NULL AND staff_id IN
            <foreach collection='ids' item='id' open='(' separator=',' close=')'>#{id}</foreach></script>
            """)
    Set<Long> told(Collection<Long> ids);

    @Select("""
            SELECT m.staff_id, m.company_id, m.name, m.skills, m.active, m.department_id, m.as_of, GROUP_CONCAT(p.project_id) AS projects
            FROM crew_project wanted
            JOIN crew_member m ON m.staff_id = wanted.staff_id AND m.active
            JOIN crew_project p ON p.staff_id = m.staff_id
            WHERE wanted.project_id = #{projectId}
            GROUP BY m.staff_id, m.company_id, m.name, m.skills, m.active, m.department_id, m.as_of ORDER BY m.staff_id
            """)
    List<CrewRow> ofProject(long projectId);

    @Insert("""
            INSERT INTO crew_member (staff_id, company_id, name, skills, active, department_id, as_of)
            VALUES (#{staffId}, #{companyId}, #{name}, #{skills}, #{active}, #{departmentId}, #{asOf})
            ON DUPLICATE KEY UPDATE company_id = VALUES(company_id), name = VALUES(name), skills = VALUES(skills),
                active = VALUES(active), department_id = VALUES(department_id), as_of = VALUES(as_of)
            """)
    int put(CrewRow row);

    @Delete("DELETE FROM crew_project WHERE staff_id = #{staffId}")
    int leaveProjects(long staffId);

    @Insert("""
            <script>INSERT IGNORE INTO crew_project (project_id, staff_id) VALUES
            <foreach collection='projectIds' item='id' separator=','>(#{id}, #{staffId})</foreach></script>
            """)
    int join(Collection<Long> projectIds, long staffId);

    @Select("SELECT COUNT(*) FROM crew_loaded WHERE project_id = #{projectId}")
    boolean isLoaded(long projectId);

    @Insert("INSERT IGNORE INTO crew_loaded (project_id, loaded_at) VALUES (#{projectId}, #{now})")
    int loaded(long projectId, Instant now);
}
