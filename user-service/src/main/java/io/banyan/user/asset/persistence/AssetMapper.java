package io.banyan.user.asset.persistence;

import io.banyan.common.contract.user.UserInternalApi.Place;
import io.banyan.common.persistence.TextMap;
import io.banyan.common.web.PageRequest;
import io.banyan.user.asset.Assets;
import io.banyan.user.asset.Building;
import io.banyan.user.asset.Building.Unit;
import io.banyan.user.asset.House;
import io.banyan.user.asset.HouseKind;
import io.banyan.user.asset.HouseStatus;
import io.banyan.user.asset.PublicArea;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
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
                   h.floor_no AS floor, h.kind, h.area_m2, h.label, h.status, h.status_since, h.field_values, h.version
            FROM house h LEFT JOIN building b ON b.id = h.building_id LEFT JOIN building_unit u ON u.id = h.unit_id
            """;

    String MATCHING = """
            WHERE h.company_id = #{filter.scope.companyId} AND (1 = 0
            <if test="filter.scope.projectIds.size != 0">OR h.project_id IN
                <foreach collection="filter.scope.projectIds" item="id" open="(" separator="," close=")">#{id}</foreach></if>
            <if test="filter.scope.buildingIds.size != 0">OR h.building_id IN
                <foreach collection="filter.scope.buildingIds" item="id" open="(" separator="," close=")">#{id}</foreach></if>)
            <if test="filter.buildingId != null">AND h.building_id = #{filter.buildingId}</if>
            <if test="filter.kind != null">AND h.kind = #{filter.kind}</if>
            <if test="filter.status != null">AND h.status = #{filter.status}</if>
            <foreach collection="filter.fields" item="f">
              AND h.id IN (SELECT e.subject_id FROM field_entry e WHERE e.company_id = h.company_id AND e.subject = 'ASSET'
                           AND e.code = #{f.code} AND LOCATE(#{f.value}, e.text_value) > 0)
            </foreach>
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

    /** As it is stored: the fields in one column. */
    record HouseLine(
            long id,
            long companyId,
            long projectId,
            @Nullable Long buildingId,
            @Nullable String building,
            @Nullable String unit,
            String number,
            @Nullable Integer floor,
            HouseKind kind,
            BigDecimal areaM2,
            String label,
            HouseStatus status,
            LocalDate statusSince,
            String fieldValues,
            long version) {

        House house() {
            return new House(
                    id,
                    companyId,
                    projectId,
                    buildingId,
                    building,
                    unit,
                    number,
                    floor,
                    kind,
                    areaM2,
                    label,
                    status,
                    statusSince,
                    TextMap.read(fieldValues),
                    version);
        }
    }

    /** @param fieldValues in one column */
    record NewLine(House house, @Nullable Long unitId, String fieldValues) {}

    @Override
    default void addBuilding(Building building, Instant createdAt) {
        addBuildings(List.of(building), createdAt);
    }

    @Override
    default void addBuildings(List<Building> buildings, Instant createdAt) {
        insertBuildings(buildings, createdAt);
        var units = buildings.stream()
                .flatMap(building -> building.units().stream().map(unit -> new NewUnit(building, unit)))
                .toList();
        if (!units.isEmpty()) {
            insertUnits(units);
        }
    }

    @Insert("""
            <script>
            INSERT INTO building (id, company_id, project_id, name, created_at) VALUES
            <foreach collection="buildings" item="b" separator=",">
                (#{b.id}, #{b.companyId}, #{b.projectId}, #{b.name}, #{createdAt})
            </foreach>
            </script>
            """)
    void insertBuildings(List<Building> buildings, Instant createdAt);

    /** A unit and the building it is in. */
    record NewUnit(Building building, Building.Unit unit) {}

    @Insert("""
            <script>
            INSERT INTO building_unit (id, company_id, project_id, building_id, name) VALUES
            <foreach collection="units" item="u" separator=",">
                (#{u.unit.id}, #{u.building.companyId}, #{u.building.projectId}, #{u.building.id}, #{u.unit.name})
            </foreach>
            </script>
            """)
    void insertUnits(@Param("units") List<NewUnit> units);

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
    default void addHouses(List<StoredHouse> houses, Instant createdAt) {
        insertHouses(
                houses.stream()
                        .map(each -> new NewLine(
                                each.house(),
                                each.unitId(),
                                TextMap.write(each.house().fields())))
                        .toList(),
                createdAt);
    }

    @Insert("""
            <script>
            INSERT INTO house (id, company_id, project_id, building_id, unit_id, room_number, floor_no, kind, area_m2, label,
                               status, status_since, field_values, created_at) VALUES
            <foreach collection="houses" item="h" separator=",">
                (#{h.house.id}, #{h.house.companyId}, #{h.house.projectId}, #{h.house.buildingId}, #{h.unitId}, #{h.house.number},
                 #{h.house.floor}, #{h.house.kind}, #{h.house.areaM2}, #{h.house.label}, #{h.house.status}, #{h.house.statusSince},
                 #{h.fieldValues}, #{createdAt})
            </foreach>
            </script>
            """)
    void insertHouses(List<NewLine> houses, Instant createdAt);

    @Override
    @Select("""
            <script>
            SELECT label FROM house WHERE project_id = #{projectId} AND label IN
            <foreach collection="labels" item="label" open="(" separator="," close=")">#{label}</foreach>
            </script>
            """)
    List<String> knownLabels(long projectId, Collection<String> labels);

    @Override
    @Select("""
            <script>
            SELECT id, label FROM house WHERE project_id = #{projectId} AND label IN
            <foreach collection="labels" item="label" open="(" separator="," close=")">#{label}</foreach>
            </script>
            """)
    List<Labelled> labelled(long projectId, Collection<String> labels);

    @Override
    default Optional<House> findHouse(long id) {
        return houseLine(id).map(HouseLine::house);
    }

    @Select(HOUSES + "WHERE h.id = #{id}")
    Optional<HouseLine> houseLine(long id);

    @Override
    default int reviseHouse(House house) {
        return updateHouse(house, TextMap.write(house.fields()));
    }

    @Update("""
            UPDATE house
            SET floor_no = #{house.floor}, kind = #{house.kind}, area_m2 = #{house.areaM2}, status = #{house.status},
                status_since = #{house.statusSince}, field_values = #{fieldValues}, version = version + 1
            WHERE id = #{house.id} AND version = #{house.version}
            """)
    int updateHouse(House house, String fieldValues);

    @Override
    default List<House> houses(HouseFilter filter, PageRequest page) {
        return houseLines(filter, page).stream().map(HouseLine::house).toList();
    }

    @Select("<script>" + PAGE + HOUSES + MATCHING
            + "ORDER BY h.project_id, h.label LIMIT #{page.size} OFFSET #{offset}</script>")
    List<HouseLine> houseLines(HouseFilter filter, PageRequest page);

    @Override
    default List<House> housesAfter(long projectId, long afterId, int limit) {
        return linesAfter(projectId, afterId, limit).stream()
                .map(HouseLine::house)
                .toList();
    }

    @Select(HOUSES + "WHERE h.project_id = #{projectId} AND h.id > #{afterId} ORDER BY h.id LIMIT #{limit}")
    List<HouseLine> linesAfter(long projectId, long afterId, int limit);

    @Override
    @Insert("""
            <script>
            INSERT INTO house_status_change (id, house_id, from_status, to_status, effective_on, reason, changed_by, changed_at) VALUES
            <foreach collection="changes" item="c" separator=",">
                (#{c.id}, #{c.houseId}, #{c.from}, #{c.to}, #{c.effectiveOn}, #{c.reason}, #{c.changedBy}, #{c.changedAt})
            </foreach>
            </script>
            """)
    void addStatusChanges(List<StatusChange> changes);

    @Override
    @Select("""
            SELECT id, house_id, from_status AS `from`, to_status AS `to`, effective_on, reason, changed_by, changed_at
            FROM house_status_change WHERE house_id = #{houseId} ORDER BY id DESC LIMIT 200
            """)
    List<StatusChange> statusChanges(long houseId);

    @Override
    @Select("""
            SELECT b.id, b.project_id FROM staff_building s JOIN building b ON b.id = s.building_id
            WHERE s.staff_id = #{staffId} AND b.company_id = #{companyId}
            """)
    List<SeenBuilding> buildingsOfStaff(long companyId, long staffId);

    @Override
    default List<Long> buildingsWithin(Collection<Long> projectIds, Collection<Long> buildingIds) {
        return projectIds.isEmpty() || buildingIds.isEmpty() ? List.of() : chosenBuildings(projectIds, buildingIds);
    }

    @Select("""
            <script>
            SELECT id FROM building WHERE id IN
            <foreach collection="buildingIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            AND project_id IN <foreach collection="projectIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Long> chosenBuildings(Collection<Long> projectIds, Collection<Long> buildingIds);

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
            SELECT h.id, h.company_id, h.project_id, FALSE AS public_area, h.label, b.name AS building, u.name AS unit, h.building_id
            FROM house h LEFT JOIN building b ON b.id = h.building_id LEFT JOIN building_unit u ON u.id = h.unit_id WHERE h.id = #{id}
            UNION ALL
            SELECT a.id, a.company_id, a.project_id, TRUE, a.label, b.name, NULL, a.building_id
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
