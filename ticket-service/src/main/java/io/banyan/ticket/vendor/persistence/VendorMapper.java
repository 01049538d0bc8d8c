package io.banyan.ticket.vendor.persistence;

import io.banyan.ticket.vendor.Vendors.VendorFilter;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface VendorMapper {

    String COLUMNS = "id, company_id, project_id, name, contact, phone_sealed, skills, active, version, updated_at ";

    String WANTED = """
            FROM vendor WHERE company_id = #{companyId} AND project_id IN (0
            <foreach collection='projectIds' item='id'>, #{id}</foreach>)
            <if test='f.projectId != null'>AND project_id IN (0, #{f.projectId})</if>
            <if test='f.skill != null'>AND FIND_IN_SET(#{f.skill}, skills) > 0</if>
            <if test='f.active != null'>AND active = #{f.active}</if>
            <if test='f.q != null'>AND LOCATE(#{f.q}, name) > 0</if>
            """;

    record VendorRow(
            long id,
            long companyId,
            long projectId,
            String name,
            String contact,
            String phoneSealed,
            String skills,
            boolean active,
            long version,
            Instant updatedAt) {}

    @Insert("""
            INSERT INTO vendor (id, company_id, project_id, name, contact, phone_sealed, skills, active, version, updated_at)
            VALUES (#{id}, #{companyId}, #{projectId}, #{name}, #{contact}, #{phoneSealed}, #{skills}, #{active}, 0, #{updatedAt})
            """)
    int insert(VendorRow row);

    @Update("""
            UPDATE vendor SET project_id = #{projectId}, name = #{name}, contact = #{contact}, phone_sealed = #{phoneSealed},
                skills = #{skills}, active = #{active}, version = version + 1, updated_at = #{updatedAt}
            WHERE id = #{id} AND company_id = #{companyId} AND version = #{version}
            """)
    int update(VendorRow row);

    @Select("SELECT " + COLUMNS + "FROM vendor WHERE id = #{id}")
    @Nullable
    VendorRow byId(long id);

    @Select("<script>SELECT " + COLUMNS + WANTED + "ORDER BY name, id LIMIT #{size} OFFSET #{offset}</script>")
    List<VendorRow> page(long companyId, Collection<Long> projectIds, VendorFilter f, int size, int offset);

    @Select("<script>SELECT COUNT(*) " + WANTED + "</script>")
    long count(long companyId, Collection<Long> projectIds, VendorFilter f);
}
