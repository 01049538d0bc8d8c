package io.banyan.patrol.inspection.persistence;

import io.banyan.patrol.inspection.LinkedTicket;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface LinkedTicketMapper {

    @Select("SELECT * FROM linked_ticket WHERE ticket_id = #{ticketId}")
    @Nullable
    LinkedTicket find(long ticketId);

    @Select("SELECT * FROM linked_ticket WHERE inspection_id = #{inspectionId}")
    @Nullable
    LinkedTicket ofInspection(long inspectionId);

    @Select("""
            SELECT * FROM linked_ticket WHERE equipment_id = #{equipmentId}
            ORDER BY ticket_id DESC LIMIT #{most}
            """)
    List<LinkedTicket> ofEquipment(long equipmentId, int most);

    @Select("""
            SELECT * FROM linked_ticket WHERE equipment_id = #{equipmentId} AND state IN ('OPEN', 'IN_PROGRESS')
            """)
    List<LinkedTicket> unmended(long equipmentId);

    @Insert("""
            INSERT INTO linked_ticket
                (ticket_id, inspection_id, equipment_id, company_id, project_id, number, state, changed_at)
            VALUES (#{t.ticketId}, #{t.inspectionId}, #{t.equipmentId}, #{t.companyId}, #{t.projectId}, #{t.number},
                    #{t.state}, #{t.changedAt})
            """)
    int add(@Param("t") LinkedTicket t);

    @Update("""
            UPDATE linked_ticket SET state = #{t.state}, changed_at = #{t.changedAt} WHERE ticket_id = #{t.ticketId}
            """)
    int save(@Param("t") LinkedTicket t);
}
