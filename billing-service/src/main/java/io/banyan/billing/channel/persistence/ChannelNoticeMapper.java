package io.banyan.billing.channel.persistence;

import java.time.Instant;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ChannelNoticeMapper {

    record NoticeRecord(
            String channel,
            String noticeId,
            String eventType,
            String number,
            String outcome,
            String raw,
            Instant receivedAt) {}

    record IncidentRecord(long id, String channel, String kind, String number, String detail, Instant seenAt) {}

    @Insert("""
            INSERT INTO channel_notice (channel, notice_id, event_type, number, outcome, raw, received_at)
            VALUES (#{channel}, #{noticeId}, #{eventType}, #{number}, #{outcome}, #{raw}, #{receivedAt})
            """)
    int add(NoticeRecord notice);

    @Update("UPDATE channel_notice SET outcome = #{outcome} WHERE channel = #{channel} AND notice_id = #{noticeId}")
    int conclude(String channel, String noticeId, String outcome);

    @Insert("""
            INSERT INTO payment_incident (id, channel, kind, number, detail, seen_at)
            VALUES (#{id}, #{channel}, #{kind}, #{number}, #{detail}, #{seenAt})
            """)
    int addIncident(IncidentRecord incident);
}
