package io.banyan.user.staff;

import io.banyan.common.contract.user.UserInternalApi.StaffMember;
import io.banyan.common.privacy.Vault;
import io.banyan.user.account.Account;
import io.banyan.user.account.StaffClient;
import io.banyan.user.privacy.Phone;
import io.banyan.user.staff.StaffMembers.Trait;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts stored staff and their traits together. */
final class StaffViews {

    private final Map<Long, List<Trait>> traits;
    private final Vault vault;

    StaffViews(List<Trait> traits, Vault vault) {
        this.traits = traits.stream().collect(Collectors.groupingBy(Trait::staffId));
        this.vault = vault;
    }

    StaffView view(StaffRecord stored) {
        return new StaffView(
                stored.id(),
                stored.displayName(),
                phone(stored),
                stored.login(),
                stored.active(),
                stored.mustChangePassword(),
                stored.departmentId(),
                stored.departmentName(),
                of(stored, "R").stream()
                        .map(role -> new StaffView.RoleName(role.id(), role.text()))
                        .toList(),
                of(stored, "S").stream().map(Trait::text).toList(),
                clients(stored),
                stored.allProjects(),
                ids(stored, "J"),
                ids(stored, "G"),
                ids(stored, "B"),
                ids(stored, "E"),
                stored.version());
    }

    StaffMember member(StaffRecord stored) {
        return new StaffMember(
                stored.id(),
                stored.companyId(),
                stored.displayName(),
                of(stored, "S").stream().map(Trait::text).collect(Collectors.toCollection(LinkedHashSet::new)),
                of(stored, "J").stream().map(Trait::id).collect(Collectors.toCollection(LinkedHashSet::new)),
                stored.active(),
                stored.departmentId());
    }

    private static Set<StaffClient> clients(StaffRecord stored) {
        var clients = EnumSet.noneOf(StaffClient.class);
        if (stored.onPc()) {
            clients.add(StaffClient.PC);
        }
        if (stored.onApp()) {
            clients.add(StaffClient.APP);
        }
        return clients;
    }

    private List<Long> ids(StaffRecord stored, String what) {
        return of(stored, what).stream().map(Trait::id).distinct().toList();
    }

    private List<Trait> of(StaffRecord stored, String what) {
        return traits.getOrDefault(stored.id(), List.of()).stream()
                .filter(trait -> trait.what().equals(what))
                .toList();
    }

    private @Nullable String phone(StaffRecord stored) {
        var sealed = stored.phoneSealed();
        return sealed == null ? null : new Phone(vault.open(sealed, Account.phoneContext(stored.id()))).masked();
    }
}
