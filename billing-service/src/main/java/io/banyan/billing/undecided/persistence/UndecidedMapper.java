package io.banyan.billing.undecided.persistence;

import io.banyan.billing.undecided.Undecided;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** Only what is open has a next check, so these read the index of open ones. The table's name is one of two constants. */
@Mapper
interface UndecidedMapper {

    String PAYMENT = "payment";
    String REFUND = "refund";

    String COLUMNS = """
            SELECT id, number, company_id, project_id, method, status, amount, created_at,
                   TIMESTAMPDIFF(SECOND, created_at, UTC_TIMESTAMP(6)) AS age_seconds, checks, next_check_at, last_error
            """;
    String OPEN = """
             WHERE next_check_at IS NOT NULL AND status IN
            <foreach collection="status" item="s" open="(" separator="," close=")">#{s}</foreach>
            """;
    String PAGE = " ORDER BY id LIMIT #{limit} OFFSET #{offset}</script>";

    @Select("<script>" + COLUMNS + "FROM " + PAYMENT + OPEN + PAGE)
    List<Undecided> payments(List<String> status, int limit, int offset);

    @Select("<script>" + COLUMNS + "FROM " + REFUND + OPEN + PAGE)
    List<Undecided> refunds(List<String> status, int limit, int offset);

    @Select("<script>SELECT COUNT(*) FROM " + PAYMENT + OPEN + "</script>")
    int countPayments(List<String> status);

    @Select("<script>SELECT COUNT(*) FROM " + REFUND + OPEN + "</script>")
    int countRefunds(List<String> status);

    @Select(COLUMNS + "FROM " + PAYMENT + " WHERE id = #{id}")
    Optional<Undecided> payment(long id);

    @Select(COLUMNS + "FROM " + REFUND + " WHERE id = #{id}")
    Optional<Undecided> refund(long id);
}
