package io.banyan.inventory.warehouse.persistence;

import io.banyan.inventory.warehouse.Warehouse;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface WarehouseMapper {

    String COLUMNS = """
            id, company_id, project_id, code, name, default_slot IS NOT NULL AS is_default, active, version, updated_at
            """;

    String WANTED = """
            FROM warehouse WHERE company_id = #{companyId}
            <if test='projectId != null'>AND project_id = #{projectId}</if>
            AND project_id IN <foreach collection='projectIds' item='p' open='(' separator=',' close=')'>#{p}</foreach>
            """;

    @Insert("""
            INSERT INTO warehouse (id, company_id, project_id, code, name, default_slot, active, version, updated_at)
            VALUES (#{id}, #{companyId}, #{projectId}, #{code}, #{name}, IF(#{isDefault}, 1, NULL), #{active}, #{version},
                    #{updatedAt})
            """)
    int insert(Warehouse warehouse);

    @Update("""
            UPDATE warehouse SET code = #{code}, name = #{name}, default_slot = IF(#{isDefault}, 1, NULL), active = #{active},
                   version = version + 1, updated_at = #{updatedAt}
            WHERE id = #{id} AND version = #{version}
            """)
    int update(Warehouse warehouse);

    @Update("""
            UPDATE warehouse SET default_slot = NULL, version = version + 1
            WHERE project_id = #{projectId} AND default_slot = 1
            """)
    int clearDefault(long projectId);

    @Select("SELECT " + COLUMNS + "FROM warehouse WHERE id = #{id}")
    @Nullable
    Warehouse byId(long id);

    @Select("SELECT " + COLUMNS + """
            FROM warehouse WHERE project_id = #{projectId} AND active ORDER BY default_slot IS NULL, id
            """)
    List<Warehouse> serving(long projectId);

    @Select("<script>SELECT " + COLUMNS + WANTED + "ORDER BY project_id, code LIMIT #{size} OFFSET #{offset}</script>")
    List<Warehouse> page(long companyId, Collection<Long> projectIds, @Nullable Long projectId, int size, int offset);

    @Select("<script>SELECT COUNT(*) " + WANTED + "</script>")
    long count(long companyId, Collection<Long> projectIds, @Nullable Long projectId);
}
