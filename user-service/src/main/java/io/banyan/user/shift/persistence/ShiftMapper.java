package io.banyan.user.shift.persistence;

import io.banyan.user.shift.Shift;
import io.banyan.user.shift.Shifts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ShiftMapper extends Shifts {

    /** As it is stored: times as {@code HH:mm}. */
    record ShiftLine(long id, long companyId, long projectId, String name, String beginsAt, String endsAt) {

        Shift shift() {
            return new Shift(id, companyId, projectId, name, LocalTime.parse(beginsAt), LocalTime.parse(endsAt));
        }
    }

    @Override
    default void add(Shift shift) {
        insert(new ShiftLine(
                shift.id(),
                shift.companyId(),
                shift.projectId(),
                shift.name(),
                shift.beginsAt().toString(),
                shift.endsAt().toString()));
    }

    @Insert("""
            INSERT INTO shift (id, company_id, project_id, name, begins_at, ends_at)
            VALUES (#{id}, #{companyId}, #{projectId}, #{name}, #{beginsAt}, #{endsAt})
            """)
    void insert(ShiftLine shift);

    @Override
    @Select("SELECT id FROM project WHERE id = #{projectId} FOR UPDATE")
    long hold(long projectId);

    @Override
    @Select("SELECT COUNT(*) FROM shift WHERE project_id = #{projectId}")
    int count(long projectId);

    @Override
    default List<Shift> of(long projectId) {
        return lines(projectId, MOST).stream().map(ShiftLine::shift).toList();
    }

    @Select("""
            SELECT id, company_id, project_id, name, begins_at, ends_at FROM shift
            WHERE project_id = #{projectId} ORDER BY begins_at, id LIMIT #{most}
            """)
    List<ShiftLine> lines(long projectId, int most);

    @Override
    @Delete("""
            DELETE FROM shift WHERE id = #{id} AND project_id = #{projectId}
              AND NOT EXISTS (SELECT 1 FROM roster_entry r WHERE r.shift_id = #{id})
            """)
    int removeUnused(long projectId, long id);

    @Override
    default void replace(long projectId, LocalDate first, LocalDate last, Collection<Duty> duties) {
        clear(projectId, first, last);
        if (!duties.isEmpty()) {
            insertAll(projectId, duties);
        }
    }

    @Delete("DELETE FROM roster_entry WHERE project_id = #{projectId} AND day BETWEEN #{first} AND #{last}")
    void clear(long projectId, LocalDate first, LocalDate last);

    @Insert("""
            <script>
            INSERT INTO roster_entry (project_id, day, staff_id, shift_id) VALUES
            <foreach collection="duties" item="d" separator=",">(#{projectId}, #{d.day}, #{d.staffId}, #{d.shiftId})</foreach>
            </script>
            """)
    void insertAll(long projectId, Collection<Duty> duties);

    @Override
    @Select("""
            SELECT day, staff_id, shift_id FROM roster_entry
            WHERE project_id = #{projectId} AND day BETWEEN #{first} AND #{last} ORDER BY day, staff_id, shift_id LIMIT 20000
            """)
    List<Duty> roster(long projectId, LocalDate first, LocalDate last);
}
