package io.banyan.user.account;

import io.banyan.common.contract.user.UserInternalApi.AccountKind;
import io.banyan.common.contract.user.UserInternalApi.Authority;
import io.banyan.common.contract.user.UserInternalApi.HousePermission;
import io.banyan.common.scope.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * What an account may do at this moment: two indexed queries, never remembered here. Rights of a house begin and end with the business
 * day of Asia/Shanghai.
 */
@Service
public class AuthorityService {

    private static final ZoneId BUSINESS_ZONE = ZoneId.of("Asia/Shanghai");

    private final Accounts accounts;
    private final Clock clock;

    AuthorityService(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The account's rights now; empty for an unknown one. */
    public Optional<Authority> of(long personId) {
        return Scope.across("rights are what a scope is made of")
                .call(() -> accounts.find(personId).map(this::authority));
    }

    /** The business day by which houses are counted. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BUSINESS_ZONE);
    }

    /** Before the first change of the password there are no rights at all. */
    private Authority authority(Account account) {
        Set<String> permissions = new HashSet<>();
        Set<Long> projects = new HashSet<>();
        Set<Long> houses = new HashSet<>();
        Map<Long, Set<HousePermission>> limits = new HashMap<>();
        Set<Long> parts = new HashSet<>();
        Set<Long> buildings = new HashSet<>();
        Set<Long> types = new HashSet<>();
        if (account.active() && !account.mustChangePassword()) {
            for (var grant : grants(account)) {
                switch (grant.what()) {
                    case "P" -> permissions.add(grant.permission());
                    case "J" -> projects.add(grant.id());
                    case "B" -> parts.add(grant.id());
                    case "b" -> buildings.add(grant.id());
                    case "E" -> types.add(grant.id());
                    default -> {
                        houses.add(grant.id());
                        limit(limits, grant);
                    }
                }
            }
        }
        parts.removeAll(projects);
        return new Authority(
                account.id(),
                account.kind(),
                account.companyId(),
                account.displayName(),
                account.authorityVersion(),
                account.active(),
                permissions,
                projects,
                houses,
                limits,
                parts,
                buildings,
                types);
    }

    private List<Accounts.Grant> grants(Account account) {
        return account.kind() == AccountKind.CLIENT
                ? accounts.grantsOfIntegrator(account.id())
                : accounts.grants(account.id(), today());
    }

    /** Whoever may do everything in a house has no limit there. */
    private static void limit(Map<Long, Set<HousePermission>> limits, Accounts.Grant grant) {
        var may = EnumSet.noneOf(HousePermission.class);
        for (var each : grant.permission().split(",", -1)) {
            if (!each.isEmpty()) {
                may.add(HousePermission.valueOf(each));
            }
        }
        if (may.size() < HousePermission.values().length) {
            limits.put(grant.id(), may);
        }
    }
}
