package io.banyan.notice.inbox.persistence;

import io.banyan.notice.inbox.Followers.Follower;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface FollowerMapper {

    @Insert("""
            INSERT INTO ticket_follower (ticket_id, company_id, project_id, person_id, number, leading_id, leading_number)
            VALUES (#{f.ticketId}, #{companyId}, #{projectId}, #{f.personId}, #{f.number}, #{leadingId}, #{f.leading})
            ON DUPLICATE KEY UPDATE leading_id = VALUES(leading_id), leading_number = VALUES(leading_number)
            """)
    int put(long companyId, @Nullable Long projectId, Follower f, long leadingId);

    @Update("UPDATE ticket_follower SET leading_id = #{to}, leading_number = #{number} WHERE leading_id = #{from}")
    int move(long from, long to, String number);

    @Select("""
            SELECT ticket_id, number, leading_number AS `leading`, person_id FROM ticket_follower
            WHERE leading_id = #{leadingId} ORDER BY ticket_id
            """)
    List<Follower> of(long leadingId);
}
