package io.banyan.user.calendar.persistence;

import io.banyan.user.calendar.OwnDays;
import io.banyan.user.calendar.SpecialDay;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface OwnDayMapper extends OwnDays {

    @Override
    @Insert("""
            INSERT INTO calendar_day (company_id, day, working, name) VALUES (#{companyId}, #{day}, #{working}, #{name})
            ON DUPLICATE KEY UPDATE working = #{working}, name = #{name}
            """)
    void put(long companyId, LocalDate day, boolean working, String name);

    @Override
    @Delete("DELETE FROM calendar_day WHERE company_id = #{companyId} AND day = #{day}")
    int remove(long companyId, LocalDate day);

    @Override
    @Select("""
            SELECT day, working, name, TRUE AS own FROM calendar_day
            WHERE company_id = #{companyId} AND day BETWEEN #{first} AND #{last} ORDER BY day
            """)
    List<SpecialDay> between(long companyId, LocalDate first, LocalDate last);
}
