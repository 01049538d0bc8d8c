package io.banyan.user.asset.persistence;

import io.banyan.common.contract.user.UserInternalApi.Place;
import io.banyan.common.web.PageRequest;
import io.banyan.user.asset.Assets;
import io.banyan.user.asset.Building;
import io.banyan.user.asset.Building.Unit;
import io.banyan.user.asset.House;
import io.banyan.user.asset.PublicArea;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface AssetMapper extends Assets {

    /** MyBatis sees the components of a record, not its methods. */
    String PAGE = "<bind name=\"offset\" value=\"page.offset()\"/>";

    String BUILDINGS = """
            SELECT b.id, b.company_id, b.project_id, b.name, COALESCE(u.id, 0) AS unit_id, u.name AS unit
            FROM building b LEFT JOIN building_unit u ON u.building_id = b.id
            """;

    String HOUSES = """
            SELECT h.id, h.company_id, h.project_id, h.building_id, b.name AS building, u.name AS unit, h.room_number AS number,
                   h.floor_no AS floor, h.kind, h.area_m2, h.label, h.status, h.version
            FROM house h JOIN building b ON b.id = h.building_id LEFT JOIN building_unit u ON u.id = h.unit_id
            """;

    String MATCHING = """
            WHERE h.company_id = #{filter.companyId}
              AND h.project_id IN
                <foreach collection="filter.projectIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            <if test="filter.buildingId != null">AND h.building_id = #{filter.buildingId}</if>
            <if test="filter.kind != null">AND h.kind = #{filter.kind}</if>
            <if test="filter.q != null">AND LOCATE(#{filter.q}, h.label) > 0</if>
            """;

    /** One row per unit; a building without units has one with unit 0. */
    record BuildingLine(
            long id,
            long companyId,
            long projectId,
            String name,
            long unitId,
            @Nullable String unit) {}

    @Override
    default void addBuilding(Building building, Instant createdAt) {
        insertBuilding(building, createdAt);
        if (!building.units().isEmpty()) {
            insertUnits(building);
        }
    }

    @Insert("""
            INSERT INTO building (id, company_id, project_id, name, created_at)
            VALUES (#{building.id}, #{building.companyId}, #{building.projectId}, #{building.name}, #{createdAt})
            """)
    void insertBuilding(Building building, Instant createdAt);

    @Insert("""
            <script>
            INSERT INTO building_unit (id, company_id, project_id, building_id, name) VALUES
            <foreach collection="units" item="unit" separator=",">
                (#{unit.id}, #{companyId}, #{projectId}, #{id}, #{unit.name})
            </foreach>
            </script>
            """)
    void insertUnits(Building building);

    @Override
    default Optional<Building> findBuilding(long id) {
        return together(buildingLines(id)).stream().findFirst();
    }

    @Override
    default List<Building> buildingsOf(long projectId) {
        return together(projectLines(projectId));
    }

    @Select(BUILDINGS + "WHERE b.id = #{id} ORDER BY u.id")
    List<BuildingLine> buildingLines(long id);

    @Select(BUILDINGS + "WHERE b.project_id = #{projectId} ORDER BY b.id, u.id")
    List<BuildingLine> projectLines(long projectId);

    @Override
    @Insert("""
            <script>
            INSERT INTO house (id, company_id, project_id, building_id, unit_id, room_number, floor_no, kind, area_m2, label,
                               status, created_at) VALUES
            <foreach collection="houses" item="h" separator=",">
                (#{h.house.id}, #{h.house.companyId}, #{h.house.projectId}, #{h.house.buildingId}, #{h.unitId}, #{h.house.number},
                 #{h.house.floor}, #{h.house.kind}, #{h.house.areaM2}, #{h.house.label}, #{h.house.status}, #{h.createdAt})
            </foreach>
            </script>
            """)
    void addHouses(List<StoredHouse> houses);

    @Override
    @Select("""
            <script>
            SELECT label FROM house WHERE project_id = #{projectId} AND label IN
            <foreach collection="labels" item="label" open="(" separator="," close=")">#{label}</foreach>
            </script>
            """)
    List<String> knownLabels(long projectId, Collection<String> labels);

    @Override
    @Select(HOUSES + "WHERE h.id = #{id}")
    Optional<House> findHouse(long id);

    @Override
    @Update("""
            UPDATE house SET floor_no = #{house.floor}, kind = #{house.kind}, area_m2 = #{house.areaM2}, status = #{house.status},
                             version = version + 1
            WHERE id = #{house.id} AND version = #{house.version}
            """)
    int reviseHouse(StoredHouse house);

    @Override
    @Select("<script>" + PAGE + HOUSES + MATCHING
            + "ORDER BY h.project_id, h.label LIMIT #{page.size} OFFSET #{offset}</script>")
    List<House> houses(HouseFilter filter, PageRequest page);

    @Override
    @Select("<script>SELECT COUNT(*) FROM house h " + MATCHING + "</script>")
    long countHouses(@Param("filter") HouseFilter filter);

    @Override
    @Select("""
            <script>
            SELECT DISTINCT project_id FROM house WHERE id IN
            <foreach collection="houseIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Long> projectsOfHouses(Collection<Long> houseIds);

    @Override
    @Insert("""
            INSERT INTO public_area (id, company_id, project_id, building_id, label, created_at)
            VALUES (#{area.id}, #{area.companyId}, #{area.projectId}, #{area.buildingId}, #{area.label}, #{createdAt})
            """)
    void addPublicArea(PublicArea area, Instant createdAt);

    @Override
    @Select("""
            SELECT id, company_id, project_id, building_id, label FROM public_area WHERE project_id = #{projectId} ORDER BY id
            """)
    List<PublicArea> publicAreasOf(long projectId);

    @Override
    @Select("""
            SELECT h.id, h.company_id, h.project_id, FALSE AS public_area, h.label, b.name AS building, u.name AS unit
            FROM house h JOIN building b ON b.id = h.building_id LEFT JOIN building_unit u ON u.id = h.unit_id WHERE h.id = #{id}
            UNION ALL
            SELECT a.id, a.company_id, a.project_id, TRUE, a.label, b.name, NULL
            FROM public_area a LEFT JOIN building b ON b.id = a.building_id WHERE a.id = #{id}
            """)
    Optional<Place> findPlace(long id);

    private static List<Building> together(List<BuildingLine> lines) {
        var buildings = new LinkedHashMap<Long, Building>();
        for (var line : lines) {
            var building = buildings.computeIfAbsent(
                    line.id(),
                    id -> new Building(id, line.companyId(), line.projectId(), line.name(), new ArrayList<>()));
            var unit = line.unit();
            if (unit != null) {
                building.units().add(new Unit(line.unitId(), unit));
            }
        }
        return List.copyOf(buildings.values());
    }
}
