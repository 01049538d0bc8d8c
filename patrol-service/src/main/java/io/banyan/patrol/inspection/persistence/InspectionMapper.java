package io.banyan.patrol.inspection.persistence;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.banyan.patrol.inspection.InspectionLine;
import io.banyan.patrol.inspection.Inspections.Filter;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface InspectionMapper extends BaseMapper<InspectionRow> {

    String LINE = """
            SELECT i.id, i.project_id, i.equipment_id, e.name AS equipment_name, i.performed_at, i.performed_by_name,
                   i.abnormal, i.severity, i.description, t.ticket_id, t.number AS ticket_number
            FROM inspection i
            JOIN equipment e ON e.id = i.equipment_id
            LEFT JOIN linked_ticket t ON t.inspection_id = i.id
            """;

    String WHERE = """
            WHERE i.company_id = #{companyId}
              AND i.project_id IN <foreach item="p" collection="projectIds" open="(" separator="," close=")">#{p}</foreach>
              <if test="filter.projectId != null">AND i.project_id = #{filter.projectId}</if>
              <if test="filter.equipmentId != null">AND i.equipment_id = #{filter.equipmentId}</if>
              <if test="filter.abnormal != null">AND i.abnormal = #{filter.abnormal}</if>
            """;

    @Select("<script>" + LINE + WHERE + " ORDER BY i.id DESC LIMIT #{size} OFFSET #{offset}</script>")
    List<InspectionLine> list(long companyId, Set<Long> projectIds, Filter filter, int size, int offset);

    /** With its equipment, which says in which building it lies and of which type it is. */
    @Select("<script>SELECT COUNT(*) FROM inspection i JOIN equipment e ON e.id = i.equipment_id " + WHERE
            + "</script>")
    long count(long companyId, Set<Long> projectIds, Filter filter);

    @Select(LINE + " WHERE i.equipment_id = #{equipmentId} ORDER BY i.id DESC LIMIT #{most}")
    List<InspectionLine> latest(long equipmentId, int most);
}
