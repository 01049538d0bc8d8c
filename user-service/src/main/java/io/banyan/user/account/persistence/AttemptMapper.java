package io.banyan.user.account.persistence;

import io.banyan.user.account.Attempts;
import java.time.Instant;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface AttemptMapper extends Attempts {

    @Override
    @Insert("""
            INSERT IGNORE INTO sign_in_attempt (account_id, source, failed, counted_from, touched_at)
            VALUES (#{accountId}, #{source}, 0, #{now}, #{now})
            """)
    int meet(long accountId, String source, Instant now);

    @Override
    @Select("""
            SELECT EXISTS (SELECT 1 FROM sign_in_attempt
                           WHERE account_id = #{accountId} AND source = #{source} AND known_at > #{after})
            """)
    boolean isKnown(long accountId, String source, Instant after);

    /** MySQL assigns from left to right: the lock is computed from the count before this attempt. */
    @Override
    @Update("""
            UPDATE sign_in_attempt
            SET locked_until = CASE WHEN failed >= 4
                    THEN TIMESTAMPADD(MINUTE, LEAST(60, 15 * POW(2, LEAST(failed - 4, 2))), #{now})
                    ELSE NULL END,
                failed = failed + 1,
                touched_at = #{now}
            WHERE account_id = #{accountId} AND source = #{source} AND (locked_until IS NULL OR locked_until <= #{now})
            """)
    int count(long accountId, String source, Instant now);

    @Override
    @Update("""
            UPDATE sign_in_attempt
            SET failed = CASE WHEN counted_from <= #{windowBegan} THEN 1 ELSE failed + 1 END,
                counted_from = CASE WHEN counted_from <= #{windowBegan} THEN #{now} ELSE counted_from END,
                touched_at = #{now}
            WHERE account_id = #{accountId} AND source = '' AND (failed < #{most} OR counted_from <= #{windowBegan})
            """)
    int countStranger(long accountId, Instant now, Instant windowBegan, int most);

    @Override
    @Update("""
            UPDATE sign_in_attempt SET failed = 0, locked_until = NULL, known_at = #{now}, touched_at = #{now}
            WHERE account_id = #{accountId} AND source = #{source}
            """)
    int succeed(long accountId, String source, Instant now);

    @Override
    @Update(
            "UPDATE sign_in_attempt SET failed = failed - 1 WHERE account_id = #{accountId} AND source = '' AND failed > 0")
    int uncountStranger(long accountId);

    @Override
    @Delete("DELETE FROM sign_in_attempt WHERE account_id = #{accountId}")
    int forget(long accountId);

    @Override
    @Delete("DELETE FROM sign_in_attempt WHERE touched_at < #{before} LIMIT 5000")
    int forgetBefore(Instant before);
}
