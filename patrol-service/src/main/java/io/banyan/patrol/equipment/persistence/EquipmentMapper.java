package io.banyan.patrol.equipment.persistence;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.banyan.patrol.equipment.EquipmentLine;
import io.banyan.patrol.equipment.EquipmentRegister.Filter;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface EquipmentMapper extends BaseMapper<EquipmentRow> {

    String WHERE = """
            WHERE e.company_id = #{companyId}
              AND e.project_id IN <foreach item="p" collection="projectIds" open="(" separator="," close=")">#{p}</foreach>
              <if test="filter.projectId != null">AND e.project_id = #{filter.projectId}</if>
              <if test="filter.typeId != null">AND e.equipment_type_id = #{filter.typeId}</if>
              <if test="filter.status != null">AND e.status = #{filter.status}</if>
              <if test="filter.q != null">
                AND (INSTR(e.code, #{filter.q}) OR INSTR(e.name, #{filter.q}) OR INSTR(e.place, #{filter.q}))
              </if>
            """;

    @Select("SELECT * FROM equipment WHERE id = #{id} FOR UPDATE")
    @Nullable
    EquipmentRow lock(long id);

    @Select("""
            <script>
            SELECT e.id, e.project_id, e.equipment_type_id AS type_id, t.name AS type_name, e.code, e.name, e.place,
                   e.building_id, e.status, e.version
            FROM equipment e JOIN equipment_type t ON t.id = e.equipment_type_id
            """ + WHERE + " ORDER BY e.code, e.id LIMIT #{size} OFFSET #{offset}</script>")
    List<EquipmentLine> list(long companyId, Set<Long> projectIds, Filter filter, int size, int offset);

    @Select("<script>SELECT COUNT(*) FROM equipment e " + WHERE + "</script>")
    long count(long companyId, Set<Long> projectIds, Filter filter);
}
