package io.banyan.common.security;

import io.banyan.common.contract.user.UserInternalApi.AccountKind;
import io.banyan.common.contract.user.UserInternalApi.Authority;
import io.banyan.common.contract.user.UserInternalApi.HousePermission;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, with rights and data scope as they are now. The only source of identity in the code: never take a person's id from a body.
 *
 * @param permissions see {@link io.banyan.common.contract.user.Permissions}; a resident has none, his scope is his houses
 * @param houseLimits of his houses, the ones where he may do only this: see {@link #mayInHouse}
 * @param partProjectIds projects of which he sees single buildings only; these are {@code buildingIds}
 * @param equipmentTypeIds the only types of equipment he has to do with; empty when all are his
 */
public record Caller(
        long personId,
        AccountKind kind,
        long companyId,
        String displayName,
        Set<String> permissions,
        Set<Long> projectIds,
        Set<Long> houseIds,
        Map<Long, Set<HousePermission>> houseLimits,
        Set<Long> partProjectIds,
        Set<Long> buildingIds,
        Set<Long> equipmentTypeIds) {

    /** Somebody without limits in his houses. */
    public Caller(
            long personId,
            AccountKind kind,
            long companyId,
            String displayName,
            Set<String> permissions,
            Set<Long> projectIds,
            Set<Long> houseIds) {
        this(
                personId,
                kind,
                companyId,
                displayName,
                permissions,
                projectIds,
                houseIds,
                Map.of(),
                Set.of(),
                Set.of(),
                Set.of());
    }

    /** Granted to residents, so that their endpoints can be opened: {@code @PreAuthorize("hasAuthority('resident')")}. */
    public static final String RESIDENT = "resident";

    /** Granted to members of staff. */
    public static final String STAFF = "staff";

    /** Granted to our own services; the only one that opens {@code /internal/**}. */
    public static final String SERVICE = "service";

    /** Granted to other systems of a company; opens nothing by itself, their scopes do. */
    public static final String CLIENT = "client";

    public static Caller of(Authority authority) {
        return new Caller(
                authority.personId(),
                authority.kind(),
                authority.companyId(),
                authority.displayName(),
                authority.permissions(),
                authority.projectIds(),
                authority.houseIds(),
                authority.houseLimits(),
                authority.partProjectIds(),
                authority.buildingIds(),
                authority.equipmentTypeIds());
    }

    public boolean isResident() {
        return kind == AccountKind.RESIDENT;
    }

    public boolean isStaff() {
        return kind == AccountKind.STAFF;
    }

    /** Another system of a company's. */
    public boolean isClient() {
        return kind == AccountKind.CLIENT;
    }

    /** The same caller with no more than these permissions. */
    Caller limitedTo(Set<String> scopes) {
        var kept = new HashSet<>(permissions);
        kept.retainAll(scopes);
        return new Caller(
                personId,
                kind,
                companyId,
                displayName,
                Set.copyOf(kept),
                projectIds,
                houseIds,
                houseLimits,
                partProjectIds,
                buildingIds,
                equipmentTypeIds);
    }

    public boolean may(String permission) {
        return permissions.contains(permission);
    }

    /** Staff and other systems see the projects of their data scope; a resident sees no project as such, only his own things. */
    public boolean seesProject(long companyId, long projectId) {
        return (isStaff() || isClient()) && this.companyId == companyId && projectIds.contains(projectId);
    }

    /** Whether a member of staff sees this place: his scope is its project, or the building it lies in. */
    public boolean seesPlace(long companyId, long projectId, @Nullable Long buildingId) {
        return seesProject(companyId, projectId)
                || isStaff()
                        && this.companyId == companyId
                        && partProjectIds.contains(projectId)
                        && buildingId != null
                        && buildingIds.contains(buildingId);
    }

    /**
     * Whether he sees anything of this project. For what was read within his {@linkplain io.banyan.common.scope.Scope scope}, which has left out
     * what lies in other buildings.
     */
    public boolean seesSomeOf(long companyId, long projectId) {
        return seesProject(companyId, projectId)
                || isStaff() && this.companyId == companyId && partProjectIds.contains(projectId);
    }

    /** The projects a member of staff sees, in whole or only single buildings of them. */
    public Set<Long> allProjectIds() {
        if (partProjectIds.isEmpty()) {
            return projectIds;
        }
        var all = new HashSet<>(projectIds);
        all.addAll(partProjectIds);
        return all;
    }

    public boolean ownsHouse(long houseId) {
        return houseIds.contains(houseId);
    }

    /** Whether a resident may do this in a house: in his own all of it, as family or tenant what the owner allowed. */
    public boolean mayInHouse(HousePermission what, long houseId) {
        var limit = houseLimits.get(houseId);
        return ownsHouse(houseId) && (limit == null || limit.contains(what));
    }

    /** Of a resident's houses those in which he may do at least one of these. */
    public Set<Long> housesFor(HousePermission... any) {
        return houseLimits.isEmpty()
                ? houseIds
                : houseIds.stream()
                        .filter(house -> Stream.of(any).anyMatch(what -> mayInHouse(what, house)))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
