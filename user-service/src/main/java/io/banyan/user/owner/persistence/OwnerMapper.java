package io.banyan.user.owner.persistence;

import io.banyan.common.web.PageRequest;
import io.banyan.user.owner.OwnedHouse;
import io.banyan.user.owner.Owner;
import io.banyan.user.owner.Owners;
import java.time.Instant;
import java.time.LocalDate;
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
interface OwnerMapper extends Owners {

    /** MyBatis sees the components of a record, not its methods. */
    String PAGE = "<bind name=\"offset\" value=\"page.offset()\"/>";

    String COLUMNS =
            "SELECT o.id, o.company_id, o.project_id, o.name, o.phone_sealed, o.phone_index, o.account_id, o.version FROM owner o ";

    String MATCHING = """
            WHERE o.company_id = #{filter.companyId}
              AND o.project_id IN
                <foreach collection="filter.projectIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            <if test="filter.phoneIndex != null">AND o.phone_index = #{filter.phoneIndex}</if>
            <if test="filter.q != null">
              AND (LOCATE(#{filter.q}, o.name) > 0
                   OR o.id IN (SELECT oh.owner_id FROM owner_house oh JOIN house h ON h.id = oh.house_id
                               WHERE oh.project_id = o.project_id AND LOCATE(#{filter.q}, h.label) > 0))
            </if>
            """;

    @Override
    @Select(COLUMNS + "WHERE o.id = #{id}")
    Optional<Owner> find(long id);

    @Override
    @Insert("""
            INSERT INTO owner (id, company_id, project_id, name, phone_sealed, phone_index, created_at)
            VALUES (#{owner.id}, #{owner.companyId}, #{owner.projectId}, #{owner.name}, #{owner.phoneSealed}, #{owner.phoneIndex},
                    #{createdAt})
            """)
    void add(Owner owner, Instant createdAt);

    @Override
    @Update("""
            UPDATE owner SET name = #{name}, phone_sealed = #{phoneSealed}, phone_index = #{phoneIndex}, account_id = #{accountId},
                             version = version + 1
            WHERE id = #{id} AND version = #{version}
            """)
    int revise(Owner owner);

    @Override
    default void putHouses(Owner owner, List<HouseRight> rights) {
        dropHouses(owner.id());
        if (!rights.isEmpty()) {
            insertHouses(owner, rights);
        }
    }

    @Delete("DELETE FROM owner_house WHERE owner_id = #{ownerId}")
    void dropHouses(long ownerId);

    @Insert("""
            <script>
            INSERT INTO owner_house (owner_id, house_id, company_id, project_id, relation, valid_from, valid_to) VALUES
            <foreach collection="rights" item="r" separator=",">
                (#{owner.id}, #{r.houseId}, #{owner.companyId}, #{owner.projectId}, #{r.role}, #{r.validFrom}, #{r.validTo})
            </foreach>
            </script>
            """)
    void insertHouses(Owner owner, List<HouseRight> rights);

    @Override
    @Select("""
            <script>
            SELECT id FROM house WHERE project_id = #{projectId} AND id IN
            <foreach collection="houseIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Long> housesOf(long projectId, Collection<Long> houseIds);

    @Override
    @Select("""
            <script>
            SELECT oh.owner_id, oh.house_id, h.label, oh.relation AS role, oh.valid_from, oh.valid_to
            FROM owner_house oh JOIN house h ON h.id = oh.house_id WHERE oh.owner_id IN
            <foreach collection="ownerIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY h.label
            </script>
            """)
    List<OwnedHouse> houses(Collection<Long> ownerIds);

    @Override
    @Select("<script>" + PAGE + COLUMNS + MATCHING + "ORDER BY o.id DESC LIMIT #{page.size} OFFSET #{offset}</script>")
    List<Owner> page(OwnerFilter filter, PageRequest page);

    @Override
    @Select("<script>SELECT COUNT(*) FROM owner o " + MATCHING + "</script>")
    long count(@Param("filter") OwnerFilter filter);

    @Override
    @Select(COLUMNS + "WHERE o.phone_index = #{phoneIndex} ORDER BY o.id DESC LIMIT 50")
    List<Owner> byPhone(String phoneIndex);

    @Override
    @Update("""
            UPDATE owner SET account_id = #{accountId}, version = version + 1
            WHERE phone_index = #{phoneIndex} AND company_id = #{companyId} AND account_id IS NULL
            """)
    int link(String phoneIndex, long companyId, long accountId);

    @Override
    @Select("""
            SELECT h.id, h.label, h.kind, h.project_id, p.name AS project_name, oh.relation AS role
            FROM owner o
            JOIN owner_house oh ON oh.owner_id = o.id
            JOIN house h ON h.id = oh.house_id
            JOIN project p ON p.id = h.project_id
            WHERE o.account_id = #{accountId} AND (oh.valid_from IS NULL OR oh.valid_from <= #{today})
              AND (oh.valid_to IS NULL OR oh.valid_to >= #{today})
            ORDER BY p.name, h.label
            """)
    List<ResidentHouse> housesOfAccount(long accountId, LocalDate today);
}
