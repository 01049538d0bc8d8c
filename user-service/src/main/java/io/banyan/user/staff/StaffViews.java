package io.banyan.user.staff;

import io.banyan.common.contract.user.UserInternalApi.StaffMember;
import io.banyan.common.privacy.Vault;
import io.banyan.user.account.Account;
import io.banyan.user.privacy.Phone;
import io.banyan.user.staff.StaffMembers.Trait;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
                stored.allProjects(),
                of(stored, "J").stream().map(Trait::id).toList(),
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
