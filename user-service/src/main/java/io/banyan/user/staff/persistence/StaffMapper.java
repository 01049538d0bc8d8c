package io.banyan.user.staff.persistence;

import io.banyan.common.web.PageRequest;
import io.banyan.user.staff.StaffMembers;
import io.banyan.user.staff.StaffRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface StaffMapper extends StaffMembers {

    /** MyBatis sees the components of a record, not its methods. */
    String PAGE = "<bind name=\"offset\" value=\"page.offset()\"/>";

    String COLUMNS = """
            SELECT s.id, s.company_id, a.display_name, a.phone_sealed, a.login, a.active, a.must_change_password, s.department_id,
                   d.name AS department_name, s.all_projects, a.on_pc, a.on_app, s.version
            """;

    String TABLES = """
            FROM staff s JOIN account a ON a.id = s.id LEFT JOIN department d ON d.id = s.department_id
            """;

    /** A region reaches the projects of all regions whose path begins with its own. */
    String BY_REGION = """
            FROM staff_region g JOIN region r ON r.id = g.region_id
            JOIN region b ON b.company_id = r.company_id AND b.path LIKE CONCAT(r.path, '%')
            JOIN project j ON j.region_id = b.id
            """;

    String IN_PROJECT = """
            AND (s.all_projects
                 OR EXISTS (SELECT 1 FROM staff_project p WHERE p.staff_id = s.id AND p.project_id = #{projectId})
                 OR EXISTS (SELECT 1
            """ + BY_REGION + " WHERE g.staff_id = s.id AND j.id = #{projectId}))\n";

    /** Buildings are narrowed to the viewer's projects by the scope of the statement. */
    String SEEN = """
            WHERE s.company_id = #{viewer.companyId} AND (s.id = #{viewer.personId} OR s.all_projects
                OR NOT EXISTS (SELECT 1 FROM staff_project p WHERE p.staff_id = s.id)
                    AND NOT EXISTS (SELECT 1 FROM staff_building u WHERE u.staff_id = s.id)
                    AND NOT EXISTS (SELECT 1
            """ + BY_REGION + """
                    WHERE g.staff_id = s.id)
                <if test="!viewer.projectIds.isEmpty()">
                <bind name="seen" value="viewer.projectIds"/>
                OR EXISTS (SELECT 1 FROM staff_project p WHERE p.staff_id = s.id AND p.project_id IN
                    <foreach collection="seen" item="one" open="(" separator="," close=")">#{one}</foreach>)
                OR EXISTS (SELECT 1
            """ + BY_REGION + """
                    WHERE g.staff_id = s.id AND j.id IN
                    <foreach collection="seen" item="one" open="(" separator="," close=")">#{one}</foreach>)
                OR EXISTS (SELECT 1 FROM staff_building u JOIN building h ON h.id = u.building_id
                    WHERE u.staff_id = s.id AND h.project_id IN
                    <foreach collection="seen" item="one" open="(" separator="," close=")">#{one}</foreach>)
                </if>)
            """;

    String MATCHING = "<bind name=\"viewer\" value=\"filter.viewer\"/>" + SEEN + """
            <if test="filter.q != null">AND (LOCATE(#{filter.q}, a.display_name) > 0 OR LOCATE(#{filter.q}, a.login) > 0)</if>
            <if test="filter.departmentId != null">AND s.department_id = #{filter.departmentId}</if>
            <if test="filter.active != null">AND a.active = #{filter.active}</if>
            <if test="filter.projectId != null"><bind name="projectId" value="filter.projectId"/>""" + IN_PROJECT + "</if>";

    @Override
    default void add(long id, long companyId, Post post, Instant createdAt) {
        insert(id, companyId, post, createdAt);
        putLists(id, post);
    }

    @Override
    default int revise(long id, Post post, long version) {
        var rows = update(id, post, version);
        if (rows == 1) {
            dropRoles(id);
            dropProjects(id);
            dropRegions(id);
            dropBuildings(id);
            dropEquipmentTypes(id);
            dropSkills(id);
            putLists(id, post);
        }
        return rows;
    }

    private void putLists(long id, Post post) {
        new LinkedHashSet<>(post.roleIds()).forEach(role -> addRole(id, role));
        new LinkedHashSet<>(post.reach().projectIds()).forEach(project -> addProject(id, project));
        new LinkedHashSet<>(post.reach().regionIds()).forEach(region -> addRegion(id, region));
        new LinkedHashSet<>(post.reach().buildingIds()).forEach(building -> addBuilding(id, building));
        new LinkedHashSet<>(post.reach().equipmentTypeIds()).forEach(type -> addEquipmentType(id, type));
        new LinkedHashSet<>(post.skills()).forEach(skill -> addSkill(id, skill));
    }

    @Insert("""
            INSERT INTO staff (id, company_id, department_id, all_projects, created_at)
            VALUES (#{id}, #{companyId}, #{post.departmentId}, #{post.reach.allProjects}, #{createdAt})
            """)
    void insert(long id, long companyId, Post post, Instant createdAt);

    @Update("""
            UPDATE staff SET department_id = #{post.departmentId}, all_projects = #{post.reach.allProjects}, version = version + 1
            WHERE id = #{id} AND version = #{version}
            """)
    int update(long id, Post post, long version);

    @Delete("DELETE FROM staff_member_role WHERE staff_id = #{id}")
    void dropRoles(long id);

    @Delete("DELETE FROM staff_project WHERE staff_id = #{id}")
    void dropProjects(long id);

    @Delete("DELETE FROM staff_region WHERE staff_id = #{id}")
    void dropRegions(long id);

    @Delete("DELETE FROM staff_building WHERE staff_id = #{id}")
    void dropBuildings(long id);

    @Delete("DELETE FROM staff_equipment_type WHERE staff_id = #{id}")
    void dropEquipmentTypes(long id);

    @Delete("DELETE FROM staff_skill WHERE staff_id = #{id}")
    void dropSkills(long id);

    @Insert("INSERT INTO staff_member_role (staff_id, role_id) VALUES (#{staffId}, #{roleId})")
    void addRole(long staffId, long roleId);

    @Override
    @Insert("INSERT INTO staff_project (staff_id, project_id) VALUES (#{staffId}, #{projectId})")
    void addProject(long staffId, long projectId);

    @Insert("INSERT INTO staff_region (staff_id, region_id) VALUES (#{staffId}, #{regionId})")
    void addRegion(long staffId, long regionId);

    @Insert("INSERT INTO staff_building (staff_id, building_id) VALUES (#{staffId}, #{buildingId})")
    void addBuilding(long staffId, long buildingId);

    @Insert("INSERT INTO staff_equipment_type (staff_id, equipment_type_id) VALUES (#{staffId}, #{typeId})")
    void addEquipmentType(long staffId, long typeId);

    @Insert("INSERT INTO staff_skill (staff_id, skill) VALUES (#{staffId}, #{skill})")
    void addSkill(long staffId, String skill);

    @Override
    @Select(COLUMNS + TABLES + "WHERE s.id = #{id}")
    Optional<StaffRecord> find(long id);

    @Override
    @Select("<script>" + COLUMNS + TABLES + SEEN + "AND s.id = #{id}</script>")
    Optional<StaffRecord> findSeen(Viewer viewer, long id);

    @Override
    @Select("<script>" + PAGE + COLUMNS + TABLES + MATCHING
            + "ORDER BY s.id LIMIT #{page.size} OFFSET #{offset}</script>")
    List<StaffRecord> page(StaffFilter filter, PageRequest page);

    @Override
    @Select("<script>SELECT COUNT(*) " + TABLES + MATCHING + "</script>")
    long count(@Param("filter") StaffFilter filter);

    @Override
    @Select(COLUMNS + TABLES + "WHERE s.company_id = #{companyId} AND a.active " + IN_PROJECT
            + "ORDER BY s.id LIMIT 500")
    List<StaffRecord> ofProject(long companyId, long projectId);

    @Override
    @Select("""
            <script>
            SELECT m.staff_id, 'R' AS what, m.role_id AS id, r.name AS text
            FROM staff_member_role m JOIN staff_role r ON r.id = m.role_id WHERE m.staff_id IN
            <foreach collection="staffIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            UNION ALL
            SELECT k.staff_id, 'S', 0, k.skill FROM staff_skill k WHERE k.staff_id IN
            <foreach collection="staffIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            UNION ALL
            SELECT p.staff_id, 'J', p.project_id, '' FROM staff_project p JOIN staff s ON s.id = p.staff_id
            WHERE NOT s.all_projects AND p.staff_id IN
            <foreach collection="staffIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            UNION
            SELECT g.staff_id, 'J', j.id, ''
            """ + BY_REGION + """
             JOIN staff s ON s.id = g.staff_id WHERE NOT s.all_projects AND g.staff_id IN
            <foreach collection="staffIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            UNION ALL
            SELECT s.id, 'J', j.id, '' FROM staff s JOIN project j ON j.company_id = s.company_id
            WHERE s.all_projects AND s.id IN
            <foreach collection="staffIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            UNION ALL
            SELECT g.staff_id, 'G', g.region_id, '' FROM staff_region g WHERE g.staff_id IN
            <foreach collection="staffIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            UNION ALL
            SELECT d.staff_id, 'B', d.building_id, '' FROM staff_building d WHERE d.staff_id IN
            <foreach collection="staffIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            UNION ALL
            SELECT q.staff_id, 'E', q.equipment_type_id, '' FROM staff_equipment_type q WHERE q.staff_id IN
            <foreach collection="staffIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Trait> traits(Collection<Long> staffIds);

    @Override
    @Select("SELECT id FROM staff WHERE company_id = #{companyId} AND all_projects ORDER BY id")
    List<Long> withAllProjects(long companyId);

    @Override
    @Insert("""
            INSERT INTO staff_career (id, staff_id, what, department_name, role_names, changed_by, changed_at)
            VALUES (#{id}, #{staffId}, #{what}, #{departmentName}, #{roleNames}, #{changedBy}, #{changedAt})
            """)
    void note(Career step);

    @Override
    @Select("""
            SELECT id, staff_id, what, department_name, role_names, changed_by, changed_at
            FROM staff_career WHERE staff_id = #{staffId} ORDER BY id DESC LIMIT 200
            """)
    List<Career> career(long staffId);

    @Override
    @Select("""
            SELECT DISTINCT s.id FROM staff s JOIN staff_region g ON g.staff_id = s.id
            WHERE s.company_id = #{companyId} ORDER BY s.id
            """)
    List<Long> withRegions(long companyId);
}
