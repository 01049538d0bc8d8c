package io.banyan.user.verification.persistence;

import io.banyan.common.persistence.IdList;
import io.banyan.common.web.PageRequest;
import io.banyan.user.ownership.Relation;
import io.banyan.user.verification.Application;
import io.banyan.user.verification.Applications;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface ApplicationMapper extends Applications {

    String COLUMNS = """
            SELECT id, company_id, project_id, account_id, name, house_label, relation, file_ids, status, house_id, reason, decided_by,
                   decided_at, created_at
            FROM verification_application
            """;

    String MATCHING = """
            WHERE company_id = #{filter.companyId} AND project_id IN
            <foreach collection="filter.projectIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            <if test="filter.status != null">AND status = #{filter.status}</if>
            """;

    /** As it is stored: the files in one column. */
    record ApplicationLine(
            long id,
            long companyId,
            long projectId,
            long accountId,
            String name,
            String houseLabel,
            Relation relation,
            String fileIds,
            Application.Status status,
            @Nullable Long houseId,
            @Nullable String reason,
            @Nullable Long decidedBy,
            @Nullable Instant decidedAt,
            Instant createdAt) {

        Application application() {
            return new Application(
                    id,
                    companyId,
                    projectId,
                    accountId,
                    name,
                    houseLabel,
                    relation,
                    IdList.read(fileIds),
                    status,
                    houseId,
                    reason,
                    decidedBy,
                    decidedAt,
                    createdAt);
        }
    }

    @Override
    default void add(Application application) {
        insert(application, IdList.write(application.fileIds()));
    }

    @Insert("""
            INSERT INTO verification_application (id, company_id, project_id, account_id, name, house_label, relation, file_ids, status,
                                                  created_at)
            VALUES (#{a.id}, #{a.companyId}, #{a.projectId}, #{a.accountId}, #{a.name}, #{a.houseLabel}, #{a.relation}, #{files},
                    #{a.status}, #{a.createdAt})
            """)
    void insert(@Param("a") Application application, @Param("files") String files);

    @Override
    default Optional<Application> find(long id) {
        return line(id).map(ApplicationLine::application);
    }

    @Select(COLUMNS + "WHERE id = #{id}")
    Optional<ApplicationLine> line(long id);

    @Override
    default List<Application> ofAccount(long accountId) {
        return linesOf(accountId).stream().map(ApplicationLine::application).toList();
    }

    @Select(COLUMNS + "WHERE account_id = #{accountId} ORDER BY id DESC LIMIT 50")
    List<ApplicationLine> linesOf(long accountId);

    @Override
    default int lockOpen(long accountId) {
        var _ = accountLocked(accountId);
        return open(accountId);
    }

    @Select("SELECT id FROM account WHERE id = #{accountId} FOR UPDATE")
    Optional<Long> accountLocked(long accountId);

    @Select("SELECT COUNT(*) FROM verification_application WHERE account_id = #{accountId} AND status = 'SUBMITTED'")
    int open(long accountId);

    @Override
    default List<Application> page(Filter filter, PageRequest page) {
        return lines(filter, page).stream().map(ApplicationLine::application).toList();
    }

    @Select("<script><bind name=\"offset\" value=\"page.offset()\"/>" + COLUMNS + MATCHING
            + "ORDER BY id DESC LIMIT #{page.size} OFFSET #{offset}</script>")
    List<ApplicationLine> lines(Filter filter, PageRequest page);

    @Override
    @Select("<script>SELECT COUNT(*) FROM verification_application " + MATCHING + "</script>")
    long count(@Param("filter") Filter filter);

    @Override
    @Update("""
            UPDATE verification_application
            SET status = #{d.status}, house_id = #{d.houseId}, reason = #{d.reason}, decided_by = #{d.by}, decided_at = #{d.at}
            WHERE id = #{id} AND status = 'SUBMITTED'
            """)
    int decide(@Param("id") long id, @Param("d") Decision decision);
}
