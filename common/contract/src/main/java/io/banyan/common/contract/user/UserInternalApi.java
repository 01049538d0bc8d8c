package io.banyan.common.contract.user;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** What other services ask user-service. Demands a service identity; never routed by the gateway. */
public interface UserInternalApi {

    /** Who this account is and what it may do now. 404 for an unknown account; a disabled one comes with {@code active=false}. */
    @GetMapping("/internal/authorities/{personId}")
    Authority authority(@PathVariable("personId") long personId);

    /**
     * Whether these sign-ins are alive, and what their accounts may do now where that is not what the asker knows; at most 500 at once. Who
     * is unknown is left out. Services ask this again and again for whoever is active with them, so that nothing outlives its end by more
     * than a few seconds, whatever happened to the news of it.
     */
    @PostMapping("/internal/authorities/checks")
    List<CheckedBearer> check(@RequestBody List<BearerCheck> bearers);

    /** A house or public area by id. 404 when there is none. */
    @GetMapping("/internal/places/{id}")
    Place place(@PathVariable("id") long id);

    @GetMapping("/internal/projects/{id}")
    ProjectFacts project(@PathVariable("id") long id);

    /** All active staff of a project, at most 500. */
    @GetMapping("/internal/staff")
    List<StaffMember> staffOf(@RequestParam("projectId") long projectId);

    /** A department of any company; 404 when there is none. */
    @GetMapping("/internal/departments/{id}")
    DepartmentFacts department(@PathVariable("id") long id);

    /** The steward 管家 of a house: of its building, or else of its project. 404 when there is none. */
    @GetMapping("/internal/places/{id}/steward")
    Steward steward(@PathVariable("id") long id);

    /** Name and phone of somebody, to be shown to the one who visits or is visited. 404 when there is none. */
    @GetMapping("/internal/people/{personId}/contact")
    Contact contact(@PathVariable("personId") long personId);

    /**
     * Ties uploaded files to the thing that refers to them, so that they are not collected. Idempotent. 404 if a file does not exist, was
     * uploaded by somebody else than {@code uploadedBy} or is tied to another thing already.
     */
    @PostMapping("/internal/files/claims")
    List<FileFacts> claimFiles(@RequestBody FileClaim claim);

    /** Facts and fresh short-lived links of files that are tied already, for a service that has authorised the reader. */
    @GetMapping("/internal/files")
    List<FileFacts> files(@RequestParam("ids") List<Long> ids);

    /** RESIDENT uses the resident app, STAFF the office and staff app, CLIENT is another system, SERVICE one of ours. */
    enum AccountKind {
        RESIDENT,
        STAFF,
        CLIENT,
        SERVICE
    }

    /**
     * Rights and data scope of an account.
     *
     * @param version     raised with every change
     * @param permissions {@code module:thing:action}, see {@link Permissions}
     * @param projectIds  projects whose data a member of staff may see
     * @param houseIds    houses (and parking places, shops) a resident is verified for
     * @param houseLimits of those houses, the ones where a member of the family or a tenant may do only this; in all others he may do all
     * @param partProjectIds projects of which a member of staff sees single buildings only
     * @param buildingIds    those buildings
     * @param equipmentTypeIds the only types of equipment 设备类型 a member of staff has to do with; empty when all are his
     */
    record Authority(
            long personId,
            AccountKind kind,
            long companyId,
            String displayName,
            int version,
            boolean active,
            Set<String> permissions,
            Set<Long> projectIds,
            Set<Long> houseIds,
            Map<Long, Set<HousePermission>> houseLimits,
            Set<Long> partProjectIds,
            Set<Long> buildingIds,
            Set<Long> equipmentTypeIds) {

        /** An older sender knows neither limits nor single buildings nor types of equipment. */
        public Authority {
            houseLimits = houseLimits == null ? Map.of() : houseLimits;
            partProjectIds = partProjectIds == null ? Set.of() : partProjectIds;
            buildingIds = buildingIds == null ? Set.of() : buildingIds;
            equipmentTypeIds = equipmentTypeIds == null ? Set.of() : equipmentTypeIds;
        }

        /** Without limits in any house, and without single buildings. */
        public Authority(
                long personId,
                AccountKind kind,
                long companyId,
                String displayName,
                int version,
                boolean active,
                Set<String> permissions,
                Set<Long> projectIds,
                Set<Long> houseIds) {
            this(
                    personId,
                    kind,
                    companyId,
                    displayName,
                    version,
                    active,
                    permissions,
                    projectIds,
                    houseIds,
                    Map.of(),
                    Set.of(),
                    Set.of(),
                    Set.of());
        }

        /** Whether a resident may do this in this house. */
        public boolean mayInHouse(HousePermission what, long houseId) {
            var limit = houseLimits.get(houseId);
            return houseIds.contains(houseId) && (limit == null || limit.contains(what));
        }
    }

    /** What there is to do in a house; an owner may do all of it, his family and tenants what he allows. */
    enum HousePermission {
        /** 报修、投诉 */
        REPORT,
        /** 缴费; who may pay the bills of a house sees them, too */
        PAY,
        /** 查看账单 */
        SEE_BILLS
    }

    /**
     * @param signInId     0 when no sign-in is asked about
     * @param knownVersion version of the authority that the asker has; -1 when it has none
     */
    record BearerCheck(long personId, long signInId, int knownVersion) {}

    /**
     * @param live      false when the sign-in is over: its tokens are worth nothing any more
     * @param authority null when its version is still the known one
     */
    record CheckedBearer(
            long personId,
            long signInId,
            boolean live,
            @Nullable Authority authority) {}

    /**
     * A house 房屋 or a public area 公共区域.
     *
     * @param label as people say it: {@code 3栋2单元1202}
     * @param buildingId null for what stands in no building
     */
    record Place(
            long id,
            long companyId,
            long projectId,
            boolean publicArea,
            String label,
            @Nullable String building,
            @Nullable String unit,
            @Nullable Long buildingId) {}

    /** @param zone of business dates, for example {@code Asia/Shanghai} */
    record ProjectFacts(long id, long companyId, String code, String name, String zone) {}

    record StaffMember(
            long staffId,
            long companyId,
            String displayName,
            Set<String> skills,
            Set<Long> projectIds,
            boolean active,
            @Nullable Long departmentId) {}

    /** A department 部门, or a team below one. */
    record DepartmentFacts(long id, long companyId, String name) {}

    /** @param phone by which residents reach him */
    record Steward(
            long staffId, String displayName, @Nullable String phone) {}

    record Contact(long personId, String displayName, String phone) {}

    /**
     * @param ownerType  {@code TICKET}, {@code TICKET_COMMENT}, {@code INSPECTION} …
     * @param uploadedBy the person whose uploads may be tied
     */
    record FileClaim(List<Long> fileIds, String ownerType, long ownerId, long uploadedBy) {}

    /** @param url signed and short-lived, relative to the platform's address */
    record FileFacts(
            long id,
            String name,
            int size,
            String contentType,
            String sha256,
            String url,
            @Nullable String thumbnailUrl) {}
}
