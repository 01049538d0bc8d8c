package io.banyan.ticket.field.persistence;

import io.banyan.ticket.lifecycle.TicketFacts;
import java.util.Map;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface TicketFieldMapper {

    @Select("SELECT field_values FROM ticket WHERE id = #{ticketId}")
    @Nullable
    String values(long ticketId);

    @Update("UPDATE ticket SET field_values = #{values} WHERE id = #{ticketId}")
    int write(long ticketId, @Nullable String values);

    @Insert("""
            <script>
            INSERT INTO ticket_field_entry (ticket_id, code, company_id, project_id, text_value) VALUES
            <foreach collection='entries' index='code' item='value' separator=','>
                (#{t.id}, #{code}, #{t.companyId}, #{t.projectId}, #{value})
            </foreach>
            </script>
            """)
    int addEntries(TicketFacts t, Map<String, String> entries);

    @Select("SELECT COUNT(*) FROM ticket_field_entry WHERE ticket_id = #{ticketId}")
    int entries(long ticketId);

    @Delete("DELETE FROM ticket_field_entry WHERE ticket_id = #{ticketId}")
    int forget(long ticketId);
}
