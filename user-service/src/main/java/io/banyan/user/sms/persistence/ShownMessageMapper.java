package io.banyan.user.sms.persistence;

import io.banyan.common.audit.Unaudited;
import io.banyan.user.sms.ShownMessages;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
@Unaudited("what a demonstration shows instead of sending it")
interface ShownMessageMapper extends ShownMessages {

    @Override
    @Insert("""
            INSERT INTO sms_outbox (id, phone_sealed, phone_index, text_sealed, created_at)
            VALUES (#{id}, #{phoneSealed}, #{phoneIndex}, #{textSealed}, #{createdAt})
            """)
    void add(Sealed message);

    @Override
    @Select("""
            SELECT id, phone_sealed, phone_index, text_sealed, created_at FROM sms_outbox
            WHERE phone_index = #{phoneIndex}
              AND (#{companyId} = 0
                   OR EXISTS (SELECT 1 FROM owner o WHERE o.phone_index = #{phoneIndex} AND o.company_id = #{companyId})
                   OR EXISTS (SELECT 1 FROM account a WHERE a.phone_index = #{phoneIndex} AND a.company_id = #{companyId}))
            ORDER BY created_at DESC, id DESC LIMIT 20
            """)
    List<Sealed> of(String phoneIndex, long companyId);

    @Override
    @Delete("DELETE FROM sms_outbox WHERE created_at < #{before}")
    int forget(Instant before);
}
