package io.banyan.billing.bill.persistence;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface TicketRoundMapper {

    @Insert("""
            INSERT INTO ticket_round (ticket_id, company_id, project_id, round)
            VALUES (#{ticketId}, #{companyId}, #{projectId}, #{round})
            ON DUPLICATE KEY UPDATE round = GREATEST(round, #{round})
            """)
    int raise(long ticketId, long companyId, long projectId, int round);

    @Select("SELECT COALESCE(MAX(round), 1) FROM ticket_round WHERE ticket_id = #{ticketId}")
    int of(long ticketId);
}
