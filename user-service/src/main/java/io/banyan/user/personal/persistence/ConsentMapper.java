package io.banyan.user.personal.persistence;

import io.banyan.user.personal.Consent;
import io.banyan.user.personal.Consent.Purpose;
import io.banyan.user.personal.Consents;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ConsentMapper extends Consents {

    @Override
    @Insert("""
            INSERT INTO consent (id, account_id, purpose, text_version, given_at)
            VALUES (#{id}, #{accountId}, #{purpose}, #{textVersion}, #{at})
            """)
    void give(long id, long accountId, Purpose purpose, String textVersion, Instant at);

    @Override
    @Update("""
            UPDATE consent SET withdrawn_at = #{at}
            WHERE account_id = #{accountId} AND purpose = #{purpose} AND withdrawn_at IS NULL
            """)
    int withdraw(long accountId, Purpose purpose, Instant at);

    @Override
    @Select("""
            SELECT id, purpose, text_version, given_at, withdrawn_at FROM consent
            WHERE account_id = #{accountId} ORDER BY id DESC LIMIT 100
            """)
    List<Consent> of(long accountId);
}
