package io.banyan.user.personal.persistence;

import io.banyan.common.web.PageRequest;
import io.banyan.user.personal.DataRequest;
import io.banyan.user.personal.DataRequest.State;
import io.banyan.user.personal.DataRequest.Wish;
import io.banyan.user.personal.DataRequests;
import io.banyan.user.personal.DeskRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface DataRequestMapper extends DataRequests {

    String COLUMNS = "SELECT id, account_id, kind, state, channel, note, requested_at, done_at FROM data_request ";

    /** With the record that says whose they are: the one they were taken on, or the first of his account that is within sight. */
    String AT_DESK = """
            FROM data_request r
            JOIN owner o ON o.id = COALESCE(r.owner_id, (
                SELECT MIN(s.id) FROM owner s WHERE s.account_id = r.account_id AND s.project_id IN
                <foreach collection="filter.projectIds" item="one" open="(" separator="," close=")">#{one}</foreach>))
            LEFT JOIN account a ON a.id = r.opened_by
            WHERE o.company_id = #{filter.companyId} AND o.project_id IN
            <foreach collection="filter.projectIds" item="one" open="(" separator="," close=")">#{one}</foreach>
            <if test="filter.state != null">AND r.state = #{filter.state}</if>
            <if test="filter.kind != null">AND r.kind = #{filter.kind}</if>
            """;

    String SEEN = """
            SELECT r.id, o.id AS owner_id, o.name AS owner_name, o.project_id, r.kind, r.state, r.note, r.requested_at, r.done_at,
                   r.channel, r.reason, r.evidence, a.display_name AS opened_by_name,
                   CASE WHEN r.result_sealed IS NULL THEN 0 ELSE 1 END AS result_kept
            """;

    @Override
    @Insert("""
            INSERT INTO data_request (id, account_id, kind, state, channel, requested_at, owner_id, opened_by, reason, evidence)
            VALUES (#{r.id}, #{r.accountId}, #{r.kind}, #{r.state}, #{r.channel}, #{r.requestedAt}, #{n.ownerId}, #{n.openedBy},
                    #{n.reason}, #{n.evidence})
            """)
    void addAtDesk(@Param("r") DataRequest request, @Param("n") DeskNote note);

    @Override
    @Select("<script><bind name=\"offset\" value=\"page.offset()\"/>" + SEEN + AT_DESK
            + "ORDER BY r.id DESC LIMIT #{page.size} OFFSET #{offset}</script>")
    List<DeskRequest> page(DeskFilter filter, PageRequest page);

    @Override
    @Select("<script>SELECT COUNT(*) " + AT_DESK + "</script>")
    long count(@Param("filter") DeskFilter filter);

    @Override
    @Select("<script>" + SEEN + AT_DESK + "AND r.id = #{id}</script>")
    Optional<DeskRequest> find(@Param("filter") DeskFilter filter, @Param("id") long id);

    @Override
    @Select(
            "SELECT result_sealed FROM data_request WHERE id = #{id} AND opened_by IS NOT NULL AND result_sealed IS NOT NULL")
    Optional<String> resultAtDesk(long id);

    @Override
    @Insert("""
            INSERT INTO data_request (id, account_id, kind, state, requested_at)
            VALUES (#{id}, #{accountId}, #{kind}, #{state}, #{requestedAt})
            """)
    void add(DataRequest request);

    @Override
    @Select(COLUMNS + "WHERE account_id = #{accountId} ORDER BY id DESC LIMIT 100")
    List<DataRequest> of(long accountId);

    @Override
    @Select(COLUMNS + "WHERE account_id = #{accountId} AND kind = #{kind} AND state = 'WAITING' LIMIT 1")
    Optional<DataRequest> open(long accountId, Wish kind);

    @Override
    @Select(COLUMNS + """
            WHERE state = 'WAITING' AND (next_try_at IS NULL OR next_try_at <= #{now}) ORDER BY id LIMIT 10
            """)
    List<DataRequest> waiting(Instant now);

    @Override
    @Update("UPDATE data_request SET next_try_at = #{at} WHERE id = #{id} AND state = 'WAITING'")
    int postpone(long id, Instant at);

    @Override
    @Update("""
            UPDATE data_request SET state = #{state}, note = #{note}, result_sealed = #{resultSealed}, done_at = #{at}
            WHERE id = #{id} AND state = 'WAITING'
            """)
    int finish(long id, State state, @Nullable String note, @Nullable String resultSealed, Instant at);

    @Override
    @Select("""
            SELECT result_sealed FROM data_request
            WHERE id = #{id} AND account_id = #{accountId} AND result_sealed IS NOT NULL
            """)
    Optional<String> result(long accountId, long id);

    @Override
    @Update("UPDATE data_request SET result_sealed = NULL WHERE result_sealed IS NOT NULL AND done_at < #{before}")
    int dropResults(Instant before);
}
