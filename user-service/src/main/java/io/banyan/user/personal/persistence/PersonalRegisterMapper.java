package io.banyan.user.personal.persistence;

import io.banyan.user.personal.Datum;
import io.banyan.user.personal.DatumKind;
import io.banyan.user.personal.PersonalRegister;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface PersonalRegisterMapper extends PersonalRegister {

    String COLUMNS = """
            SELECT id, company_id, project_id, owner_id, kind, value_sealed, value_index FROM personal_datum
            """;

    @Override
    @Insert("""
            INSERT INTO personal_datum (id, company_id, project_id, owner_id, kind, value_sealed, value_index, created_at)
            VALUES (#{datum.id}, #{datum.companyId}, #{datum.projectId}, #{datum.ownerId}, #{datum.kind}, #{datum.valueSealed},
                    #{datum.valueIndex}, #{at})
            """)
    void add(Datum datum, Instant at);

    @Override
    @Delete("DELETE FROM personal_datum WHERE owner_id = #{ownerId} AND id = #{id}")
    int remove(long ownerId, long id);

    @Override
    @Select(COLUMNS + "WHERE owner_id = #{ownerId} ORDER BY kind, id LIMIT 50")
    List<Datum> of(long ownerId);

    @Override
    default List<Long> owners(long companyId, Set<Long> projectIds, DatumKind kind, String valueIndex) {
        return projectIds.isEmpty() ? List.of() : within(companyId, projectIds, kind, valueIndex);
    }

    @Select("""
            <script>
            SELECT owner_id FROM personal_datum
            WHERE value_index = #{valueIndex} AND kind = #{kind} AND company_id = #{companyId} AND project_id IN
            <foreach collection="projectIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY owner_id LIMIT 50
            </script>
            """)
    List<Long> within(long companyId, Set<Long> projectIds, DatumKind kind, String valueIndex);
}
