package io.banyan.user.factor.persistence;

import io.banyan.user.factor.SecondFactors;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface SecondFactorMapper extends SecondFactors {

    @Override
    @Select(
            "SELECT account_id, secret_sealed, last_step, activated_at FROM second_factor WHERE account_id = #{accountId}")
    Optional<SecondFactor> find(long accountId);

    @Override
    @Delete("DELETE FROM second_factor WHERE account_id = #{accountId} AND activated_at IS NULL")
    int dropUnconfirmed(long accountId);

    @Override
    @Insert("""
            INSERT INTO second_factor (account_id, company_id, secret_sealed, last_step, created_at)
            VALUES (#{accountId}, #{companyId}, #{secretSealed}, 0, #{now})
            """)
    void begin(long accountId, long companyId, String secretSealed, Instant now);

    @Override
    @Update("""
            UPDATE second_factor SET activated_at = #{now}, last_step = #{step}
            WHERE account_id = #{accountId} AND activated_at IS NULL AND last_step < #{step}
            """)
    int activate(long accountId, long step, Instant now);

    @Override
    @Update("""
            UPDATE second_factor SET last_step = #{step}
            WHERE account_id = #{accountId} AND activated_at IS NOT NULL AND last_step < #{step}
            """)
    int useStep(long accountId, long step);

    @Override
    @Delete("DELETE FROM second_factor WHERE account_id = #{accountId}")
    int end(long accountId);

    @Override
    @Insert("""
            <script>
            INSERT INTO recovery_code (account_id, code_hash) VALUES
            <foreach collection="hashes" item="hash" separator=",">(#{accountId}, #{hash})</foreach>
            </script>
            """)
    void addRecoveryCodes(long accountId, List<String> hashes);

    @Override
    @Update("""
            UPDATE recovery_code SET used_at = #{now}
            WHERE account_id = #{accountId} AND code_hash = #{hash} AND used_at IS NULL
            """)
    int useRecoveryCode(long accountId, String hash, Instant now);

    @Override
    @Select("SELECT COUNT(*) FROM recovery_code WHERE account_id = #{accountId} AND used_at IS NULL")
    int recoveryCodesLeft(long accountId);

    @Override
    @Delete("DELETE FROM recovery_code WHERE account_id = #{accountId}")
    int forgetRecoveryCodes(long accountId);
}
