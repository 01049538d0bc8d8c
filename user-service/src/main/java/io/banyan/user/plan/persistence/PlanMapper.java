package io.banyan.user.plan.persistence;

import io.banyan.user.plan.Plan;
import io.banyan.user.plan.Plans;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface PlanMapper extends Plans {

    String COLUMNS = "SELECT id, company_id, project_id, building_id, name, file_id, version FROM plan ";

    @Override
    @Insert("""
            INSERT INTO plan (id, company_id, project_id, building_id, name, file_id, created_at)
            VALUES (#{plan.id}, #{plan.companyId}, #{plan.projectId}, #{plan.buildingId}, #{plan.name}, #{plan.fileId}, #{createdAt})
            """)
    void add(@Param("plan") Plan plan, @Param("createdAt") Instant createdAt);

    @Override
    @Update("""
            UPDATE plan SET building_id = #{buildingId}, name = #{name}, file_id = #{fileId}, version = version + 1
            WHERE id = #{id} AND version = #{version}
            """)
    int revise(Plan plan);

    @Override
    @Update("UPDATE plan SET version = version + 1 WHERE id = #{id} AND version = #{version}")
    int touch(long id, long version);

    @Override
    @Delete("DELETE FROM plan WHERE id = #{id} AND version = #{version}")
    int remove(long id, long version);

    @Override
    @Select(COLUMNS + "WHERE id = #{id}")
    Optional<Plan> find(long id);

    @Override
    @Select("SELECT id FROM project WHERE id = #{projectId} FOR UPDATE")
    long hold(long projectId);

    @Override
    @Select("SELECT COUNT(*) FROM plan WHERE project_id = #{projectId}")
    int count(long projectId);

    @Override
    default List<Plan> ofProject(long projectId) {
        return firstOfProject(projectId, MOST);
    }

    @Select(COLUMNS + "WHERE project_id = #{projectId} ORDER BY name LIMIT #{most}")
    List<Plan> firstOfProject(long projectId, int most);

    @Override
    default void replaceSpots(long planId, List<Spot> spots) {
        forgetSpots(planId);
        if (!spots.isEmpty()) {
            insertSpots(planId, spots);
        }
    }

    @Delete("DELETE FROM plan_spot WHERE plan_id = #{planId}")
    void forgetSpots(long planId);

    @Insert("""
            <script>
            INSERT INTO plan_spot (plan_id, place_id, x, y) VALUES
            <foreach collection="spots" item="s" separator=",">(#{planId}, #{s.placeId}, #{s.x}, #{s.y})</foreach>
            </script>
            """)
    void insertSpots(@Param("planId") long planId, @Param("spots") List<Spot> spots);

    @Override
    @Select("""
            SELECT s.place_id, h.label, h.kind, h.status, s.x, s.y FROM plan_spot s JOIN house h ON h.id = s.place_id
            WHERE s.plan_id = #{planId}
            UNION ALL
            SELECT s.place_id, a.label, NULL, NULL, s.x, s.y FROM plan_spot s JOIN public_area a ON a.id = s.place_id
            WHERE s.plan_id = #{planId}
            ORDER BY label
            """)
    List<MarkedPlace> places(long planId);

    @Override
    default List<Long> known(long projectId, Collection<Long> placeIds) {
        return placeIds.isEmpty() ? List.of() : knownPlaces(projectId, placeIds);
    }

    @Select("""
            <script>
            SELECT id FROM house WHERE project_id = #{projectId} AND id IN
            <foreach collection="placeIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            UNION ALL
            SELECT id FROM public_area WHERE project_id = #{projectId} AND id IN
            <foreach collection="placeIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Long> knownPlaces(@Param("projectId") long projectId, @Param("placeIds") Collection<Long> placeIds);
}
