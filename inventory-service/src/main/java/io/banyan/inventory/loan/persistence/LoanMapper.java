package io.banyan.inventory.loan.persistence;

import io.banyan.inventory.loan.Loan;
import io.banyan.inventory.loan.Loans.LoanFilter;
import io.banyan.inventory.loan.Loans.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface LoanMapper {

    String COLUMNS = """
            id, company_id, project_id, warehouse_id, number, item_id, item_name, unit, borrower_id, borrower_name, quantity,
            returned, damaged, lost, note, lent_by, lent_at, due_on, reminded_at, overdue_at, version
            """;

    String OUT = "returned + damaged + lost < quantity ";

    String WANTED = """
            FROM loan WHERE company_id = #{s.companyId} AND project_id IN
            <foreach collection='s.projectIds' item='p' open='(' separator=',' close=')'>#{p}</foreach>
            <if test='s.borrowerId != null'>AND borrower_id = #{s.borrowerId}</if>
            <if test='f.projectId != null'>AND project_id = #{f.projectId}</if>
            <if test='f.warehouseId != null'>AND warehouse_id = #{f.warehouseId}</if>
            <if test='f.itemId != null'>AND item_id = #{f.itemId}</if>
            <if test='f.borrowerId != null'>AND borrower_id = #{f.borrowerId}</if>
            <if test='f.open != null'>AND (returned + damaged + lost &lt; quantity) = #{f.open}</if>
            <if test='f.overdue != null'>AND (returned + damaged + lost &lt; quantity AND due_on &lt; #{today}) = #{f.overdue}</if>
            """;

    @Insert("""
            INSERT INTO loan (id, company_id, project_id, warehouse_id, number, item_id, item_name, unit, borrower_id,
                              borrower_name, quantity, returned, damaged, lost, note, lent_by, lent_at, due_on, version)
            VALUES (#{id}, #{companyId}, #{projectId}, #{warehouseId}, #{number}, #{itemId}, #{itemName}, #{unit},
                    #{borrowerId}, #{borrowerName}, #{quantity}, 0, 0, 0, #{note}, #{lentBy}, #{lentAt}, #{dueOn}, 0)
            """)
    int insert(Loan loan);

    @Update("""
            UPDATE loan SET returned = #{returned}, damaged = #{damaged}, lost = #{lost}, version = version + 1
            WHERE id = #{id} AND version = #{version}
            """)
    int update(Loan loan);

    @Select("SELECT " + COLUMNS + "FROM loan WHERE id = #{id}")
    @Nullable
    Loan byId(long id);

    @Select("SELECT " + COLUMNS + "FROM loan WHERE id = #{id} FOR UPDATE")
    @Nullable
    Loan lock(long id);

    @Select("SELECT id FROM loan WHERE reminded_at IS NULL AND due_on BETWEEN #{from} AND #{until} AND " + OUT
            + "ORDER BY due_on, id LIMIT #{limit}")
    List<Long> dueSoon(LocalDate from, LocalDate until, int limit);

    @Select("SELECT id FROM loan WHERE overdue_at IS NULL AND due_on < #{today} AND " + OUT
            + "ORDER BY due_on, id LIMIT #{limit}")
    List<Long> overdue(LocalDate today, int limit);

    @Update("UPDATE loan SET reminded_at = #{now}, version = version + 1 WHERE id = #{id} AND reminded_at IS NULL AND "
            + OUT)
    int markReminded(long id, Instant now);

    @Update("UPDATE loan SET overdue_at = #{now}, version = version + 1 WHERE id = #{id} AND overdue_at IS NULL AND "
            + OUT)
    int markOverdue(long id, Instant now);

    @Select("<script>SELECT " + COLUMNS + WANTED + """
            ORDER BY (returned + damaged + lost &lt; quantity) DESC,
                CASE WHEN returned + damaged + lost &lt; quantity THEN due_on END, id DESC
            LIMIT #{size} OFFSET #{offset}</script>
            """)
    List<Loan> page(Scope s, LoanFilter f, LocalDate today, int size, int offset);

    @Select("<script>SELECT COUNT(*) " + WANTED + "</script>")
    long count(Scope s, LoanFilter f, LocalDate today);
}
