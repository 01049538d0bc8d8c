package io.banyan.user.token.persistence;

import io.banyan.common.audit.Unaudited;
import io.banyan.user.token.SignIn;
import io.banyan.user.token.SignIns;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
@Unaudited("sign-ins and their tokens are listed by themselves")
interface SignInMapper extends SignIns {

    String COLUMNS = """
            SELECT id, account_id, company_id, client_id, created_at, last_used_at, expires_at, ended_at, proved_at, two_factors,
                   device
            FROM sign_in
            """;

    @Override
    @Insert("""
            INSERT INTO sign_in (id, account_id, company_id, client_id, created_at, last_used_at, expires_at, proved_at, two_factors,
                                 device)
            VALUES (#{id}, #{accountId}, #{companyId}, #{clientId}, #{createdAt}, #{lastUsedAt}, #{expiresAt}, #{provedAt},
                    #{twoFactors}, #{device})
            """)
    void add(SignIn signIn);

    @Override
    @Select(COLUMNS + "WHERE id = #{id}")
    Optional<SignIn> find(long id);

    @Override
    @Insert("""
            INSERT INTO refresh_token (token_hash, parent_hash, sign_in_id, issued_at, expires_at)
            VALUES (#{hash}, #{parent}, #{signInId}, #{issuedAt}, #{expiresAt})
            """)
    void addToken(String hash, @Nullable String parent, long signInId, Instant issuedAt, Instant expiresAt);

    @Override
    @Select("""
            SELECT token_hash AS hash, sign_in_id, expires_at, used_at, replaced_at,
                   EXISTS (SELECT 1 FROM refresh_token next
                           WHERE next.sign_in_id = shown.sign_in_id AND next.parent_hash = shown.token_hash
                             AND next.used_at IS NULL AND next.replaced_at IS NULL) AS successor_unused
            FROM refresh_token shown WHERE token_hash = #{hash}
            """)
    Optional<StoredToken> findToken(String hash);

    @Override
    @Update("""
            UPDATE refresh_token SET used_at = #{now}
            WHERE token_hash = #{hash} AND used_at IS NULL AND replaced_at IS NULL
            """)
    int useUp(String hash, Instant now);

    @Override
    @Update("""
            UPDATE refresh_token SET replaced_at = #{now}
            WHERE sign_in_id = #{signInId} AND parent_hash = #{hash} AND used_at IS NULL AND replaced_at IS NULL
            """)
    int replaceSuccessor(long signInId, String hash, Instant now);

    @Override
    @Update("UPDATE sign_in SET last_used_at = #{now} WHERE id = #{id}")
    int touch(long id, Instant now);

    @Override
    @Update("UPDATE sign_in SET proved_at = #{now}, two_factors = #{twoFactors} WHERE id = #{id}")
    int prove(long id, Instant now, boolean twoFactors);

    @Override
    @Select(COLUMNS + """
            WHERE account_id = #{accountId} AND ended_at IS NULL AND expires_at > #{now}
            ORDER BY last_used_at DESC, id DESC LIMIT 100
            """)
    List<SignIn> liveOf(long accountId, Instant now);

    @Override
    @Update("UPDATE sign_in SET ended_at = #{now}, end_reason = #{reason} WHERE id = #{id} AND ended_at IS NULL")
    int end(long id, End reason, Instant now);

    @Override
    @Update("""
            UPDATE sign_in SET ended_at = #{now}, end_reason = #{reason}
            WHERE account_id = #{accountId} AND ended_at IS NULL AND (#{except} IS NULL OR id <> #{except})
            """)
    int endAll(long accountId, @Nullable Long except, End reason, Instant now);

    @Override
    @Select("""
            <script>
            SELECT id, account_id FROM sign_in WHERE ended_at IS NULL AND expires_at &gt; #{now}
              AND id IN <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Live> live(Collection<Long> ids, Instant now);

    @Override
    @Update("""
            UPDATE sign_in SET ended_at = #{now}, end_reason = #{reason}
            WHERE account_id = #{accountId} AND client_id = #{clientId} AND ended_at IS NULL
            """)
    int endWith(long accountId, String clientId, End reason, Instant now);

    @Override
    @Select("SELECT id FROM sign_in WHERE expires_at < #{before} OR ended_at < #{before} LIMIT 500")
    List<Long> over(Instant before);

    @Override
    @Delete("""
            <script>
            DELETE s, r FROM sign_in s LEFT JOIN refresh_token r ON r.sign_in_id = s.id
            WHERE s.id IN <foreach collection="signInIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    void forget(List<Long> signInIds);
}
