package io.banyan.user.steward.persistence;

import io.banyan.user.steward.Stewards;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface StewardMapper extends Stewards {

    @Override
    @Insert("""
            INSERT INTO steward_area (project_id, building_id, company_id, staff_id, since)
            VALUES (#{area.projectId}, #{area.buildingId}, #{area.companyId}, #{area.staffId}, #{since})
            ON DUPLICATE KEY UPDATE staff_id = #{area.staffId}, since = #{since}
            """)
    void put(Area area, Instant since);

    @Override
    @Delete("DELETE FROM steward_area WHERE project_id = #{projectId} AND building_id = #{buildingId}")
    int remove(long projectId, long buildingId);

    @Override
    @Select("""
            SELECT s.company_id, s.project_id, s.building_id, s.staff_id, a.display_name
            FROM steward_area s JOIN account a ON a.id = s.staff_id WHERE s.project_id = #{projectId} ORDER BY s.building_id
            """)
    List<Area> of(long projectId);

    @Override
    @Select("""
            <script>
            SELECT h.id AS house_id, a.id AS staff_id, a.display_name, a.phone_sealed
            FROM house h
            LEFT JOIN steward_area b ON b.project_id = h.project_id AND b.building_id = h.building_id
            LEFT JOIN account ba ON ba.id = b.staff_id AND ba.active
            LEFT JOIN steward_area p ON p.project_id = h.project_id AND p.building_id = 0
            JOIN account a ON a.id = COALESCE(ba.id, p.staff_id) AND a.active
            WHERE h.id IN <foreach collection="houseIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<HouseSteward> ofHouses(Collection<Long> houseIds);
}
