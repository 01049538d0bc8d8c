package io.banyan.notice.inbox.persistence;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface TechnicianMapper {

    @Insert("""
            INSERT INTO ticket_technician (ticket_id, company_id, project_id, person_id)
            VALUES (#{ticketId}, #{companyId}, #{projectId}, #{personId})
            ON DUPLICATE KEY UPDATE person_id = VALUES(person_id)
            """)
    int put(long ticketId, long companyId, @Nullable Long projectId, long personId);

    @Select("SELECT person_id FROM ticket_technician WHERE ticket_id = #{ticketId}")
    @Nullable
    Long of(long ticketId);
}
