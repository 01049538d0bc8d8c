package io.banyan.user.personal.persistence;

import io.banyan.user.personal.DataRequest;
import io.banyan.user.personal.DataRequest.State;
import io.banyan.user.personal.DataRequest.Wish;
import io.banyan.user.personal.DataRequests;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface DataRequestMapper extends DataRequests {

    String COLUMNS = "SELECT id, account_id, kind, state, note, requested_at, done_at FROM data_request ";

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
