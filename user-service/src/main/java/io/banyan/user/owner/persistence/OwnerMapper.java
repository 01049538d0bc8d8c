package io.banyan.user.owner.persistence;

import io.banyan.common.contract.user.UserInternalApi.HousePermission;
import io.banyan.common.persistence.TextMap;
import io.banyan.common.web.PageRequest;
import io.banyan.user.asset.AssetScope;
import io.banyan.user.owner.OwnedHouse;
import io.banyan.user.owner.Owner;
import io.banyan.user.owner.Owner.OwnerKind;
import io.banyan.user.owner.Owners;
import io.banyan.user.ownership.Relation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface OwnerMapper extends Owners {

    /** MyBatis sees the components of a record, not its methods. */
    String PAGE = "<bind name=\"offset\" value=\"page.offset()\"/>";

    String COLUMNS = """
            SELECT o.id, o.company_id, o.project_id, o.kind, o.name, o.contact_name, o.phone_sealed, o.phone_index, o.account_id,
                   o.field_values, o.version
            FROM owner o
            """;

    String IN_SCOPE = """
            o.company_id = #{scope.companyId} AND (1 = 0
            <if test="scope.projectIds.size != 0">OR o.project_id IN
                <foreach collection="scope.projectIds" item="id" open="(" separator="," close=")">#{id}</foreach></if>
            <if test="scope.buildingIds.size != 0">OR o.id IN
                (SELECT b.owner_id FROM owner_house b JOIN house d ON d.id = b.house_id WHERE d.building_id IN
                <foreach collection="scope.buildingIds" item="id" open="(" separator="," close=")">#{id}</foreach>)</if>)
            """;

    String MATCHING = "<bind name=\"scope\" value=\"filter.scope\"/>WHERE " + IN_SCOPE + """
            <foreach collection="filter.fields" item="f">
              AND o.id IN (SELECT e.subject_id FROM field_entry e WHERE e.company_id = o.company_id AND e.subject = 'OWNER'
                           AND e.code = #{f.code} AND LOCATE(#{f.value}, e.text_value) > 0)
            </foreach>
            <if test="filter.phoneIndex != null">AND o.phone_index = #{filter.phoneIndex}</if>
            <if test="filter.q != null">
              AND (LOCATE(#{filter.q}, o.name) > 0
                   OR o.id IN (SELECT oh.owner_id FROM owner_house oh JOIN house h ON h.id = oh.house_id
                               WHERE oh.project_id = o.project_id AND LOCATE(#{filter.q}, h.label) > 0))
            </if>
            """;

    /** As it is stored: the fields in one column. */
    record OwnerLine(
            long id,
            long companyId,
            long projectId,
            OwnerKind kind,
            String name,
            @Nullable String contactName,
            String phoneSealed,
            String phoneIndex,
            @Nullable Long accountId,
            String fieldValues,
            long version) {

        Owner owner() {
            return new Owner(
                    id,
                    companyId,
                    projectId,
                    kind,
                    name,
                    contactName,
                    phoneSealed,
                    phoneIndex,
                    accountId,
                    TextMap.read(fieldValues),
                    version);
        }
    }

    /** As it is stored. */
    record OwnedLine(
            long ownerId,
            long houseId,
            String label,
            Relation role,
            @Nullable Integer sharePart,
            @Nullable Integer shareOf,
            String may,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {

        OwnedHouse house() {
            var share = sharePart == null ? null : sharePart + "/" + shareOf;
            return new OwnedHouse(ownerId, houseId, label, role, share, permissions(may), validFrom, validTo);
        }
    }

    /** As it is stored. */
    record ResidentLine(
            long id,
            String label,
            String kind,
            long projectId,
            String projectName,
            Relation role,
            String may,
            @Nullable LocalDate validTo) {

        ResidentHouse house() {
            return new ResidentHouse(id, label, kind, projectId, projectName, role, permissions(may), validTo);
        }
    }

    @Override
    default Optional<Owner> find(long id) {
        return line(id).map(OwnerLine::owner);
    }

    @Select(COLUMNS + "WHERE o.id = #{id}")
    Optional<OwnerLine> line(long id);

    @Override
    default Optional<Owner> seen(AssetScope scope, long id) {
        return lineSeen(scope, id).map(OwnerLine::owner);
    }

    @Select("<script>" + COLUMNS + "WHERE o.id = #{ownerId} AND " + IN_SCOPE + "</script>")
    Optional<OwnerLine> lineSeen(@Param("scope") AssetScope scope, @Param("ownerId") long id);

    @Override
    default List<Owner> seen(AssetScope scope, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : linesSeen(scope, ids).stream().map(OwnerLine::owner).toList();
    }

    @Select("<script>" + COLUMNS + """
            WHERE o.id IN <foreach collection="ownerIds" item="one" open="(" separator="," close=")">#{one}</foreach> AND
            """ + IN_SCOPE + " ORDER BY o.id</script>")
    List<OwnerLine> linesSeen(@Param("scope") AssetScope scope, @Param("ownerIds") Collection<Long> ids);

    @Override
    default void add(Owner owner, Instant createdAt) {
        insert(owner, TextMap.write(owner.fields()), createdAt);
    }

    @Insert("""
            INSERT INTO owner (id, company_id, project_id, kind, name, contact_name, phone_sealed, phone_index, field_values, created_at)
            VALUES (#{owner.id}, #{owner.companyId}, #{owner.projectId}, #{owner.kind}, #{owner.name}, #{owner.contactName},
                    #{owner.phoneSealed}, #{owner.phoneIndex}, #{fieldValues}, #{createdAt})
            """)
    void insert(Owner owner, String fieldValues, Instant createdAt);

    @Override
    default void addAll(List<Owner> owners, Instant createdAt) {
        insertAll(
                owners.stream()
                        .map(owner -> new NewLine(owner, TextMap.write(owner.fields())))
                        .toList(),
                createdAt);
    }

    /** @param fieldValues in one column */
    record NewLine(Owner owner, String fieldValues) {}

    @Insert("""
            <script>
            INSERT INTO owner (id, company_id, project_id, kind, name, contact_name, phone_sealed, phone_index, field_values, created_at)
            VALUES
            <foreach collection="lines" item="l" separator=",">
                (#{l.owner.id}, #{l.owner.companyId}, #{l.owner.projectId}, #{l.owner.kind}, #{l.owner.name}, #{l.owner.contactName},
                 #{l.owner.phoneSealed}, #{l.owner.phoneIndex}, #{l.fieldValues}, #{createdAt})
            </foreach>
            </script>
            """)
    void insertAll(List<NewLine> lines, Instant createdAt);

    @Override
    @Delete("""
            <script>
            DELETE FROM owner WHERE id IN <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    void removeAll(@Param("ids") Collection<Long> ids);

    @Override
    @Select("""
            <script>
            SELECT phone_index FROM owner WHERE project_id = #{projectId} AND phone_index IN
            <foreach collection="phoneIndexes" item="index" open="(" separator="," close=")">#{index}</foreach>
            </script>
            """)
    List<String> knownPhones(long projectId, Collection<String> phoneIndexes);

    @Override
    default List<Owner> after(long projectId, long afterId, int limit) {
        return linesAfter(projectId, afterId, limit).stream()
                .map(OwnerLine::owner)
                .toList();
    }

    @Select(COLUMNS + "WHERE o.project_id = #{projectId} AND o.id > #{afterId} ORDER BY o.id LIMIT #{limit}")
    List<OwnerLine> linesAfter(long projectId, long afterId, int limit);

    @Override
    default int revise(Owner owner) {
        return update(owner, TextMap.write(owner.fields()));
    }

    @Update("""
            UPDATE owner
            SET kind = #{owner.kind}, name = #{owner.name}, contact_name = #{owner.contactName}, phone_sealed = #{owner.phoneSealed},
                phone_index = #{owner.phoneIndex}, account_id = #{owner.accountId}, field_values = #{fieldValues}, version = version + 1
            WHERE id = #{owner.id} AND version = #{owner.version}
            """)
    int update(Owner owner, String fieldValues);

    @Override
    default List<OwnedHouse> houses(Collection<Long> ownerIds) {
        return ownedLines(ownerIds).stream().map(OwnedLine::house).toList();
    }

    @Select("""
            <script>
            SELECT oh.owner_id, oh.house_id, h.label, oh.relation AS role, oh.share_part, oh.share_of, oh.may, oh.valid_from, oh.valid_to
            FROM owner_house oh JOIN house h ON h.id = oh.house_id WHERE oh.owner_id IN
            <foreach collection="ownerIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY h.label
            </script>
            """)
    List<OwnedLine> ownedLines(Collection<Long> ownerIds);

    @Override
    default List<Owner> page(OwnerFilter filter, PageRequest page) {
        return lines(filter, page).stream().map(OwnerLine::owner).toList();
    }

    @Select("<script>" + PAGE + COLUMNS + MATCHING + "ORDER BY o.id DESC LIMIT #{page.size} OFFSET #{offset}</script>")
    List<OwnerLine> lines(OwnerFilter filter, PageRequest page);

    @Override
    @Select("<script>SELECT COUNT(*) FROM owner o " + MATCHING + "</script>")
    long count(@Param("filter") OwnerFilter filter);

    @Override
    default List<Owner> byPhone(String phoneIndex) {
        return linesByPhone(phoneIndex).stream().map(OwnerLine::owner).toList();
    }

    @Select(COLUMNS + "WHERE o.phone_index = #{phoneIndex} ORDER BY o.id DESC LIMIT 50")
    List<OwnerLine> linesByPhone(String phoneIndex);

    @Override
    default Optional<Owner> byPhone(long projectId, String phoneIndex) {
        return lineByPhone(projectId, phoneIndex).map(OwnerLine::owner);
    }

    @Select(COLUMNS + "WHERE o.project_id = #{projectId} AND o.phone_index = #{phoneIndex}")
    Optional<OwnerLine> lineByPhone(long projectId, String phoneIndex);

    @Override
    @Update("""
            UPDATE owner SET account_id = #{accountId}, version = version + 1
            WHERE phone_index = #{phoneIndex} AND company_id = #{companyId}
              AND (account_id IS NULL
                   OR account_id IN (SELECT a.id FROM account a WHERE a.phone_index IS NULL AND NOT a.active))
            """)
    int link(String phoneIndex, long companyId, long accountId);

    @Override
    default List<ResidentHouse> housesOfAccount(long accountId, LocalDate today) {
        return residentLines(accountId, today).stream().map(ResidentLine::house).toList();
    }

    @Select("""
            SELECT h.id, h.label, h.kind, h.project_id, p.name AS project_name, oh.relation AS role, oh.may, oh.valid_to
            FROM owner o
            JOIN owner_house oh ON oh.owner_id = o.id
            JOIN house h ON h.id = oh.house_id
            JOIN project p ON p.id = h.project_id
            WHERE o.account_id = #{accountId} AND (oh.valid_from IS NULL OR oh.valid_from <= #{today})
              AND (oh.valid_to IS NULL OR oh.valid_to >= #{today})
            ORDER BY p.name, h.label
            """)
    List<ResidentLine> residentLines(long accountId, LocalDate today);

    static Set<HousePermission> permissions(String stored) {
        return stored.isEmpty()
                ? Set.of()
                : Arrays.stream(stored.split(",", -1))
                        .map(HousePermission::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(HousePermission.class)));
    }
}
