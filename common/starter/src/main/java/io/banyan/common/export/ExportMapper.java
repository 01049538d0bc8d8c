package io.banyan.common.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

interface ExportMapper {

    String COLUMNS = """
            SELECT id, company_id, subject, wish, language, file_name, state, rows_total AS total, rows_done AS done, last_id,
                   parts, size_bytes AS size, attempt, died, failure, requested_by, requested_at, ended_at
            FROM export_job
            """;

    /** Refused by a unique key when the person's slot is taken. */
    @Insert("""
            INSERT INTO export_job (id, company_id, subject, wish, language, file_name, state, slot, rows_total, last_id,
                                    requested_by, requested_at)
            VALUES (#{job.id}, #{job.companyId}, #{job.subject}, #{job.wish}, #{job.language}, #{job.fileName}, #{job.state},
                    #{slot}, #{job.total}, #{job.lastId}, #{job.requestedBy}, #{job.requestedAt})
            """)
    int add(ExportJob job, int slot);

    @Select(COLUMNS + "WHERE id = #{id}")
    Optional<ExportJob> find(long id);

    @Select(COLUMNS + "WHERE id = #{id} AND requested_by = #{personId} AND subject = #{subject}")
    Optional<ExportJob> mine(long id, long personId, String subject);

    @Select(COLUMNS + """
            WHERE requested_by = #{personId} AND subject = #{subject} ORDER BY id DESC LIMIT #{size} OFFSET #{offset}
            """)
    List<ExportJob> page(long personId, String subject, int size, int offset);

    @Select("SELECT COUNT(*) FROM export_job WHERE requested_by = #{personId} AND subject = #{subject}")
    int count(long personId, String subject);

    /** One that waits, or whose run died. */
    @Select(COLUMNS + """
            WHERE state IN ('WAITING', 'RUNNING') AND (lease_until IS NULL OR lease_until < #{now}) ORDER BY id LIMIT 1
            """)
    Optional<ExportJob> next(Instant now);

    @Update("""
            UPDATE export_job
            SET died = CASE WHEN state = 'RUNNING' THEN died + 1 ELSE died END, state = 'RUNNING', attempt = attempt + 1,
                lease_until = #{leaseUntil}
            WHERE id = #{id} AND attempt = #{attempt} AND state IN ('WAITING', 'RUNNING')
            """)
    int take(long id, int attempt, Instant leaseUntil);

    @Update("""
            UPDATE export_job
            SET rows_done = rows_done + #{by.rows}, last_id = #{by.lastId}, parts = parts + 1, size_bytes = size_bytes + #{by.bytes},
                died = 0, lease_until = #{by.leaseUntil}
            WHERE id = #{id} AND attempt = #{attempt} AND state = 'RUNNING'
            """)
    int advance(long id, int attempt, Advance by);

    /** What a page added. */
    record Advance(int rows, long lastId, int bytes, Instant leaseUntil) {}

    /** Frees the person's slot. */
    @Update("""
            UPDATE export_job
            SET state = #{state}, failure = #{failure}, rows_total = rows_done, slot = NULL, lease_until = NULL, ended_at = #{now}
            WHERE id = #{id} AND attempt = #{attempt} AND state = 'RUNNING'
            """)
    int end(long id, int attempt, ExportView.State state, @Nullable String failure, Instant now);

    /** To be taken up again later, by whomever. */
    @Update("""
            UPDATE export_job SET state = 'WAITING', lease_until = #{until}
            WHERE id = #{id} AND attempt = #{attempt} AND state = 'RUNNING'
            """)
    int put(long id, int attempt, Instant until);

    @Delete("DELETE FROM export_job WHERE id = #{id} AND requested_by = #{personId}")
    int remove(long id, long personId);

    @Select("SELECT id FROM export_job WHERE ended_at < #{before} ORDER BY ended_at LIMIT #{limit}")
    List<Long> old(Instant before, int limit);

    @Delete("DELETE FROM export_job WHERE id = #{id}")
    int forget(long id);
}
