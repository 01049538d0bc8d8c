package io.banyan.notice.announcement.persistence;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.banyan.common.audit.Unaudited;
import io.banyan.notice.announcement.AnnouncementQueries.Filter;
import io.banyan.notice.announcement.AnnouncementQueries.Reader;
import io.banyan.notice.residence.Home;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface AnnouncementMapper extends BaseMapper<AnnouncementRow> {

    String LINE = """
            SELECT a.id, a.project_id, a.building, a.title, a.body, a.urgent, a.status, a.publish_at, a.published_at,
                   a.withdrawn_at, a.created_at, a.version,
                   EXISTS (SELECT 1 FROM announcement_read r
                           WHERE r.announcement_id = a.id AND r.person_id = #{reader.personId}) AS is_read,
                   (SELECT COUNT(*) FROM announcement_read r WHERE r.announcement_id = a.id) AS readers
            FROM announcement a
            """;

    String FILTER = """
            <if test="filter.projectId != null">AND a.project_id = #{filter.projectId}</if>
            <if test="filter.status != null">AND a.status = #{filter.status}</if>
            <if test="filter.urgent != null">AND a.urgent = #{filter.urgent}</if>
            """;

    String STAFF = """
            WHERE a.company_id = #{reader.companyId}
              AND a.project_id IN <foreach item="p" collection="reader.projectIds" open="(" separator="," close=")">#{p}</foreach>
              <if test="!reader.manages">AND a.status = 'PUBLISHED'</if>
            """ + FILTER;

    String RESIDENTS = """
            WHERE a.company_id = #{reader.companyId} AND a.status = 'PUBLISHED'
              AND (<foreach item="h" collection="homes" separator=" OR ">
                     a.project_id = #{h.projectId}
                     AND (a.building IS NULL <if test="h.building != null">OR a.building = #{h.building}</if>)
                   </foreach>)
            """ + FILTER;

    @Select("<script>" + LINE + STAFF + " ORDER BY a.id DESC LIMIT #{size} OFFSET #{offset}</script>")
    List<AnnouncementLine> forStaff(Reader reader, Filter filter, int size, int offset);

    @Select("<script>SELECT COUNT(*) FROM announcement a " + STAFF + "</script>")
    long countForStaff(Reader reader, Filter filter);

    @Select("<script>" + LINE + RESIDENTS
            + " ORDER BY a.published_at DESC, a.id DESC LIMIT #{size} OFFSET #{offset}</script>")
    List<AnnouncementLine> forResidents(Reader reader, Set<Home> homes, Filter filter, int size, int offset);

    @Select("<script>SELECT COUNT(*) FROM announcement a " + RESIDENTS + "</script>")
    long countForResidents(Reader reader, Set<Home> homes, Filter filter);

    @Select(LINE + " WHERE a.id = #{id} AND a.company_id = #{reader.companyId}")
    @Nullable
    AnnouncementLine one(long id, Reader reader);

    @Select("""
            SELECT id FROM announcement WHERE status = 'SCHEDULED' AND publish_at <= #{now}
            ORDER BY publish_at LIMIT #{most}
            """)
    List<Long> due(Instant now, int most);

    @Unaudited("whether somebody has read it")
    @Insert("""
            INSERT INTO announcement_read (announcement_id, person_id, company_id, project_id, read_at)
            VALUES (#{id}, #{personId}, #{companyId}, #{projectId}, #{now})
            ON DUPLICATE KEY UPDATE announcement_id = announcement_id
            """)
    int noteRead(long id, long personId, long companyId, long projectId, Instant now);
}
