package io.banyan.ticket.completion.persistence;

import io.banyan.ticket.completion.Completions.Done;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface CompletionMapper {

    @Select("SELECT COUNT(*) FROM ticket_completion WHERE id = #{id}")
    int count(long id);

    @Insert("""
            INSERT INTO ticket_completion (id, company_id, project_id, ticket_id, round, charge_mode, free_reason, gross, total,
                work_log, labour_hours, completed_at)
            VALUES (#{id}, #{ticket.companyId}, #{ticket.projectId}, #{ticket.id}, #{round}, #{mode}, #{freeReason}, #{gross},
                #{total}, #{workLog}, #{labourHours}, #{at})
            """)
    int insert(Done done);
}
