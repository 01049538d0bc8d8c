package io.banyan.common.test;

import io.banyan.common.contract.user.UserInternalApi.AccountKind;
import io.banyan.common.contract.user.UserInternalApi.Authority;
import io.banyan.common.contract.user.UserInternalApi.HousePermission;
import io.banyan.common.security.Authorities;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The people of a test: what user-service would say of them. Takes the place of the remote directory in every service but user. */
public final class Identities implements Authorities {

    private final Map<Long, Authority> people = new ConcurrentHashMap<>();

    @Override
    public Optional<Authority> of(long personId) {
        return Optional.ofNullable(people.get(personId));
    }

    /** Registers a resident; the answer is his token. */
    public String resident(long personId, long companyId, Set<Long> houseIds) {
        return put(personId, AccountKind.RESIDENT, companyId, Set.of(), Set.of(), houseIds);
    }

    /** Registers family or a tenant who may do no more than this in a house; the answer is his token. */
    public String member(long personId, long companyId, long houseId, Set<HousePermission> may) {
        people.put(
                personId,
                new Authority(
                        personId,
                        AccountKind.RESIDENT,
                        companyId,
                        "住户" + personId,
                        1,
                        true,
                        Set.of(),
                        Set.of(),
                        Set.of(houseId),
                        Map.of(houseId, may),
                        Set.of(),
                        Set.of(),
                        Set.of()));
        return Tokens.of(Long.toString(personId), AccountKind.RESIDENT.name());
    }

    /** Registers a member of staff; the answer is his token. */
    public String staff(long personId, long companyId, Set<Long> projectIds, Set<String> permissions) {
        return put(personId, AccountKind.STAFF, companyId, permissions, projectIds, Set.of());
    }

    /** Registers another system of a company's; the answer is a token with all its scopes. */
    public String client(long accountId, long companyId, Set<Long> projectIds, Set<String> scopes) {
        var _ = put(accountId, AccountKind.CLIENT, companyId, scopes, projectIds, Set.of());
        return Tokens.ofClient(Long.toString(accountId), String.join(" ", scopes));
    }

    /** Registers a member of staff who sees single buildings of a project; the answer is his token. */
    public String staffOfBuildings(
            long personId, long companyId, long projectId, Set<Long> buildingIds, Set<String> permissions) {
        people.put(
                personId,
                new Authority(
                        personId,
                        AccountKind.STAFF,
                        companyId,
                        "员工" + personId,
                        1,
                        true,
                        permissions,
                        Set.of(),
                        Set.of(),
                        Map.of(),
                        Set.of(projectId),
                        buildingIds,
                        Set.of()));
        return Tokens.of(Long.toString(personId), AccountKind.STAFF.name());
    }

    /** Registers a member of staff who has to do with equipment of these types only; the answer is his token. */
    public String staffForEquipment(
            long personId, long companyId, long projectId, Set<Long> equipmentTypeIds, Set<String> permissions) {
        people.put(
                personId,
                new Authority(
                        personId,
                        AccountKind.STAFF,
                        companyId,
                        "员工" + personId,
                        1,
                        true,
                        permissions,
                        Set.of(projectId),
                        Set.of(),
                        Map.of(),
                        Set.of(),
                        Set.of(),
                        equipmentTypeIds));
        return Tokens.of(Long.toString(personId), AccountKind.STAFF.name());
    }

    /** The token of one of our services. */
    public String service(String name) {
        return Tokens.of(name, AccountKind.SERVICE.name());
    }

    private String put(
            long personId,
            AccountKind kind,
            long companyId,
            Set<String> permissions,
            Set<Long> projectIds,
            Set<Long> houseIds) {
        var name = kind == AccountKind.RESIDENT ? "住户" + personId : "员工" + personId;
        people.put(
                personId, new Authority(personId, kind, companyId, name, 1, true, permissions, projectIds, houseIds));
        return Tokens.of(Long.toString(personId), kind.name());
    }
}
