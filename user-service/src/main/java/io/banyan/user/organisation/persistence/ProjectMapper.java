package io.banyan.user.organisation.persistence;

import io.banyan.common.web.PageRequest;
import io.banyan.user.organisation.Project;
import io.banyan.user.organisation.Projects;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface ProjectMapper extends Projects {

    /** MyBatis sees the components of a record, not its methods. */
    String PAGE = "<bind name=\"offset\" value=\"page.offset()\"/>";

    String MATCHING = """
            FROM project
            WHERE id IN <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
            <if test="q != null">AND (LOCATE(#{q}, name) > 0 OR LOCATE(#{q}, code) > 0)</if>
            """;

    @Override
    @Select("SELECT id, company_id, code, name, zone, address, region_id, version FROM project WHERE id = #{id}")
    Optional<Project> find(long id);

    @Override
    @Insert("""
            INSERT INTO project (id, company_id, code, name, zone, address, region_id, created_at)
            VALUES (#{project.id}, #{project.companyId}, #{project.code}, #{project.name}, #{project.zone}, #{project.address},
                    #{project.regionId}, #{createdAt})
            """)
    void add(Project project, Instant createdAt);

    @Override
    @Update("""
            UPDATE project SET code = #{code}, name = #{name}, zone = #{zone}, address = #{address}, region_id = #{regionId},
                               version = version + 1
            WHERE id = #{id} AND version = #{version}
            """)
    int revise(Project project);

    @Override
    @Select("<script>" + PAGE + "SELECT id, company_id, code, name, zone, address, region_id, version " + MATCHING
            + "ORDER BY code LIMIT #{page.size} OFFSET #{offset}</script>")
    List<Project> page(Collection<Long> ids, @Nullable String q, PageRequest page);

    @Override
    @Select("<script>SELECT COUNT(*) " + MATCHING + "</script>")
    long count(Collection<Long> ids, @Nullable String q);

    @Override
    @Select("SELECT id FROM project WHERE company_id = #{companyId}")
    List<Long> idsOf(long companyId);
}
