package io.banyan.user.organisation.persistence;

import io.banyan.user.organisation.Region;
import io.banyan.user.organisation.Regions;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface RegionMapper extends Regions {

    String COLUMNS = "SELECT id, company_id, parent_id, name, depth, path, version FROM region ";

    @Override
    default void lockTree(long companyId) {
        var _ = companyLocked(companyId);
    }

    @Select("SELECT id FROM company WHERE id = #{companyId} FOR UPDATE")
    Optional<Long> companyLocked(long companyId);

    @Override
    @Insert("""
            INSERT INTO region (id, company_id, parent_id, name, depth, path, created_at)
            VALUES (#{region.id}, #{region.companyId}, #{region.parentId}, #{region.name}, #{region.depth}, #{region.path},
                    #{createdAt})
            """)
    void add(Region region, Instant createdAt);

    @Override
    @Select(COLUMNS + "WHERE id = #{id}")
    Optional<Region> find(long id);

    @Override
    @Select(COLUMNS + "WHERE company_id = #{companyId} ORDER BY depth, name LIMIT 1000")
    List<Region> ofCompany(long companyId);

    @Override
    default List<Region> ofCompany(long companyId, Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : chosen(companyId, ids);
    }

    @Select("<script>" + COLUMNS + """
            WHERE company_id = #{companyId} AND id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach></script>
            """)
    List<Region> chosen(long companyId, Collection<Long> ids);

    @Override
    @Update("""
            UPDATE region SET name = #{name}, parent_id = #{parentId}, version = version + 1
            WHERE id = #{id} AND version = #{version}
            """)
    int revise(Region region);

    @Override
    @Update("""
            UPDATE region SET path = CONCAT(#{newPath}, SUBSTRING(path, CHAR_LENGTH(#{oldPath}) + 1)), depth = depth + #{deeper}
            WHERE company_id = #{companyId} AND path LIKE CONCAT(#{oldPath}, '%')
            """)
    int moveSubtree(long companyId, String oldPath, String newPath, int deeper);

    /** MySQL does not let a statement ask the table it deletes from: the caller holds the tree. */
    @Override
    default int removeEmpty(long id) {
        return hasRegionsBelow(id) ? 0 : removeUnused(id);
    }

    @Select("SELECT EXISTS (SELECT 1 FROM region WHERE parent_id = #{id})")
    boolean hasRegionsBelow(long id);

    @Delete("""
            DELETE FROM region
            WHERE id = #{id} AND NOT EXISTS (SELECT 1 FROM project p WHERE p.region_id = #{id})
              AND NOT EXISTS (SELECT 1 FROM staff_region s WHERE s.region_id = #{id})
            """)
    int removeUnused(long id);

    @Override
    @Select("""
            SELECT p.id FROM region r JOIN project p ON p.region_id = r.id
            WHERE r.company_id = #{companyId} AND r.path LIKE CONCAT(#{path}, '%')
            """)
    List<Long> projectsBelow(long companyId, String path);
}
