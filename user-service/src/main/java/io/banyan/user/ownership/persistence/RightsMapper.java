package io.banyan.user.ownership.persistence;

import io.banyan.common.contract.user.UserInternalApi.HousePermission;
import io.banyan.user.ownership.HouseRight;
import io.banyan.user.ownership.Relation;
import io.banyan.user.ownership.Rights;
import io.banyan.user.ownership.Share;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface RightsMapper extends Rights {

    String RIGHTS = """
            SELECT oh.owner_id, oh.company_id, oh.project_id, o.name, o.account_id, oh.house_id, oh.relation, oh.share_part, oh.share_of,
                   oh.may, oh.valid_from, oh.valid_to
            FROM owner_house oh JOIN owner o ON o.id = oh.owner_id
            """;

    /** As it is stored. */
    record RightLine(
            long ownerId,
            long companyId,
            long projectId,
            String name,
            @Nullable Long accountId,
            long houseId,
            Relation relation,
            @Nullable Integer sharePart,
            @Nullable Integer shareOf,
            String may,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {

        HouseRight right() {
            return new HouseRight(houseId, relation, share(sharePart, shareOf), permissions(may), validFrom, validTo);
        }

        HeldRight held() {
            return new HeldRight(new Holder(ownerId, companyId, projectId, name, accountId), right());
        }
    }

    /** @param may in one column */
    record NewLine(HouseRight right, String may) {}

    /** As it is stored. */
    record ChangeLine(
            long id,
            long houseId,
            long ownerId,
            String ownerName,
            What what,
            Relation relation,
            @Nullable Integer sharePart,
            @Nullable Integer shareOf,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String reason,
            long changedBy,
            Instant changedAt) {

        Change change() {
            return new Change(
                    id,
                    houseId,
                    ownerId,
                    ownerName,
                    what,
                    relation,
                    share(sharePart, shareOf),
                    validFrom,
                    validTo,
                    reason,
                    changedBy,
                    changedAt);
        }
    }

    /** Whoever waited for the lock reads what was changed meanwhile, and not what the session remembers of before. */
    @Override
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    @Select("""
            <script>
            SELECT id FROM house WHERE project_id = #{projectId} AND id IN
            <foreach collection="houseIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY id FOR UPDATE
            </script>
            """)
    List<Long> lockHouses(long projectId, Collection<Long> houseIds);

    @Override
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    @Select("""
            <script>
            SELECT id FROM owner WHERE id IN
            <foreach collection="ownerIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY id FOR UPDATE
            </script>
            """)
    List<Long> lockOwners(@Param("ownerIds") Collection<Long> ownerIds);

    @Override
    @Update("UPDATE owner SET version = version + 1 WHERE id = #{ownerId}")
    void raiseVersion(long ownerId);

    @Override
    default List<HouseRight> ofOwner(long ownerId) {
        return linesOfOwner(ownerId).stream().map(RightLine::right).toList();
    }

    @Select(RIGHTS + "WHERE oh.owner_id = #{ownerId} ORDER BY oh.house_id")
    List<RightLine> linesOfOwner(long ownerId);

    @Override
    default List<HeldRight> ofHouse(long houseId) {
        return linesOfHouse(houseId).stream().map(RightLine::held).toList();
    }

    @Select(RIGHTS + "WHERE oh.house_id = #{houseId} ORDER BY oh.owner_id LIMIT 500")
    List<RightLine> linesOfHouse(long houseId);

    @Override
    default void replace(Holder holder, List<HouseRight> rights) {
        removeAllOf(holder.ownerId());
        if (!rights.isEmpty()) {
            insert(holder, rights.stream().map(RightsMapper::line).toList());
        }
    }

    @Override
    default void put(Holder holder, HouseRight right) {
        remove(holder.ownerId(), right.houseId());
        insert(holder, List.of(line(right)));
    }

    @Delete("DELETE FROM owner_house WHERE owner_id = #{ownerId}")
    void removeAllOf(long ownerId);

    @Override
    @Delete("DELETE FROM owner_house WHERE owner_id = #{ownerId} AND house_id = #{houseId}")
    int remove(long ownerId, long houseId);

    @Insert("""
            <script>
            INSERT INTO owner_house (owner_id, house_id, company_id, project_id, relation, share_part, share_of, may, valid_from,
                                     valid_to) VALUES
            <foreach collection="lines" item="l" separator=",">
                (#{holder.ownerId}, #{l.right.houseId}, #{holder.companyId}, #{holder.projectId}, #{l.right.role},
                 #{l.right.share.part}, #{l.right.share.of}, #{l.may}, #{l.right.validFrom}, #{l.right.validTo})
            </foreach>
            </script>
            """)
    void insert(Holder holder, List<NewLine> lines);

    @Override
    default List<HeldRight> ofHouses(Collection<Long> houseIds) {
        return houseIds.isEmpty()
                ? List.of()
                : linesOfHouses(houseIds).stream().map(RightLine::held).toList();
    }

    @Select("<script>" + RIGHTS + """
            WHERE oh.house_id IN <foreach collection="houseIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY oh.house_id, oh.owner_id
            </script>
            """)
    List<RightLine> linesOfHouses(@Param("houseIds") Collection<Long> houseIds);

    @Override
    default List<HeldRight> ofOwners(Collection<Long> ownerIds) {
        return linesOfOwners(ownerIds).stream().map(RightLine::held).toList();
    }

    @Select("<script>" + RIGHTS + """
            WHERE oh.owner_id IN <foreach collection="ownerIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<RightLine> linesOfOwners(@Param("ownerIds") Collection<Long> ownerIds);

    @Override
    default void addAll(List<HeldRight> held) {
        insertAll(held.stream()
                .map(each -> new HeldLine(each.holder(), line(each.right())))
                .toList());
    }

    record HeldLine(Holder holder, NewLine line) {}

    @Insert("""
            <script>
            INSERT INTO owner_house (owner_id, house_id, company_id, project_id, relation, share_part, share_of, may, valid_from,
                                     valid_to) VALUES
            <foreach collection="held" item="h" separator=",">
                (#{h.holder.ownerId}, #{h.line.right.houseId}, #{h.holder.companyId}, #{h.holder.projectId}, #{h.line.right.role},
                 #{h.line.right.share.part}, #{h.line.right.share.of}, #{h.line.may}, #{h.line.right.validFrom},
                 #{h.line.right.validTo})
            </foreach>
            </script>
            """)
    void insertAll(@Param("held") List<HeldLine> held);

    @Override
    @Delete("""
            <script>
            DELETE FROM owner_house WHERE owner_id IN
            <foreach collection="ownerIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    void removeAll(@Param("ownerIds") Collection<Long> ownerIds);

    @Override
    @Select("SELECT id AS owner_id, company_id, project_id, name, account_id FROM owner WHERE id = #{ownerId}")
    Optional<Holder> holder(long ownerId);

    @Override
    @Insert("""
            <script>
            INSERT INTO ownership_change (id, house_id, owner_id, owner_name, what, relation, share_part, share_of, valid_from, valid_to,
                                          reason, changed_by, changed_at) VALUES
            <foreach collection="changes" item="c" separator=",">
                (#{c.id}, #{c.houseId}, #{c.ownerId}, #{c.ownerName}, #{c.what}, #{c.role}, #{c.share.part}, #{c.share.of},
                 #{c.validFrom}, #{c.validTo}, #{c.reason}, #{c.changedBy}, #{c.changedAt})
            </foreach>
            </script>
            """)
    void note(List<Change> changes);

    @Override
    default List<Change> history(long houseId) {
        return changeLines(houseId).stream().map(ChangeLine::change).toList();
    }

    @Select("""
            SELECT id, house_id, owner_id, owner_name, what, relation, share_part, share_of, valid_from, valid_to, reason, changed_by,
                   changed_at
            FROM ownership_change WHERE house_id = #{houseId} ORDER BY id DESC LIMIT 200
            """)
    List<ChangeLine> changeLines(long houseId);

    private static NewLine line(HouseRight right) {
        return new NewLine(right, right.may().stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
    }

    static @Nullable Share share(@Nullable Integer part, @Nullable Integer of) {
        return part == null || of == null ? null : new Share(part, of);
    }

    static Set<HousePermission> permissions(String stored) {
        return stored.isEmpty()
                ? Set.of()
                : Arrays.stream(stored.split(",", -1))
                        .map(HousePermission::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
