package io.banyan.user.key.persistence;

import io.banyan.user.key.SigningKey;
import io.banyan.user.key.SigningKeys;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface SigningKeyMapper extends SigningKeys {

    @Override
    @Select("""
            SELECT generation, kid, public_jwk, private_sealed, signs_from, created_at FROM signing_key ORDER BY generation
            """)
    List<SigningKey> all();

    @Override
    @Insert("""
            INSERT IGNORE INTO signing_key (generation, kid, public_jwk, private_sealed, signs_from, created_at)
            VALUES (#{generation}, #{kid}, #{publicJwk}, #{privateSealed}, #{signsFrom}, #{createdAt})
            """)
    void addIfNew(SigningKey key);

    @Override
    @Update("""
            UPDATE signing_key SET signs_from = #{signsFrom}
            WHERE generation = #{generation} AND signs_from > #{signsFrom} AND signs_from > #{now}
            """)
    int bringForward(int generation, Instant signsFrom, Instant now);

    @Override
    @Delete("DELETE FROM signing_key WHERE generation = #{generation}")
    void forget(int generation);
}
