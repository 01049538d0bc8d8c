package io.banyan.notice.inbox.persistence;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.banyan.common.audit.Unaudited;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
@Unaudited("whether somebody has read his messages")
interface MessageMapper extends BaseMapper<MessageRow> {

    @Select("""
            SELECT * FROM message WHERE person_id = #{personId}
            ORDER BY id DESC LIMIT #{size} OFFSET #{offset}
            """)
    List<MessageRow> all(long personId, int size, int offset);

    @Select("""
            SELECT * FROM message WHERE person_id = #{personId} AND read_at IS NULL
            ORDER BY id DESC LIMIT #{size} OFFSET #{offset}
            """)
    List<MessageRow> unread(long personId, int size, int offset);

    @Select("SELECT EXISTS (SELECT 1 FROM message WHERE person_id = #{personId} AND template = #{template})")
    boolean has(long personId, String template);

    @Select("SELECT COUNT(*) FROM message WHERE person_id = #{personId}")
    long countAll(long personId);

    @Select("SELECT COUNT(*) FROM message WHERE person_id = #{personId} AND read_at IS NULL")
    long countUnread(long personId);

    @Update("""
            UPDATE message SET read_at = COALESCE(read_at, #{now})
            WHERE id = #{id} AND person_id = #{personId}
            """)
    int markRead(long personId, long id, Instant now);

    @Update("UPDATE message SET read_at = #{now} WHERE person_id = #{personId} AND read_at IS NULL")
    int markAllRead(long personId, Instant now);
}
