package io.banyan.user.owner;

import io.banyan.common.privacy.Vault;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.user.organisation.OrganisationProblem;
import io.banyan.user.owner.Owners.OwnerFilter;
import io.banyan.user.privacy.Phone;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds owners; their phones are always masked. */
@Service
public class OwnerQueryService {

    private final Owners owners;
    private final OwnerService service;
    private final Vault vault;

    OwnerQueryService(Owners owners, OwnerService service, Vault vault) {
        this.owners = owners;
        this.service = service;
        this.vault = vault;
    }

    public OwnerView get(Caller caller, long id) {
        return views(List.of(service.visible(caller, id))).getFirst();
    }

    /** @param q part of a name or of a house's label, or a whole phone number */
    public Page<OwnerView> page(Caller caller, @Nullable Long projectId, @Nullable String q, PageRequest page) {
        if (projectId != null && !caller.projectIds().contains(projectId)) {
            throw OrganisationProblem.projectNotFound();
        }
        var visible = projectId == null ? caller.projectIds() : Set.of(projectId);
        if (visible.isEmpty()) {
            return new Page<>(List.of(), page.page(), page.size(), 0);
        }
        var phone = q != null && Phone.looksLike(q) ? Phone.of(q).index(vault) : null;
        var filter = new OwnerFilter(caller.companyId(), visible, phone == null ? q : null, phone);
        return Page.of(views(owners.page(filter, page)), page, owners.count(filter));
    }

    private List<OwnerView> views(List<Owner> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var houses = owners.houses(found.stream().map(Owner::id).toList()).stream()
                .collect(Collectors.groupingBy(OwnedHouse::ownerId));
        return found.stream()
                .map(owner -> new OwnerView(
                        owner.id(),
                        owner.projectId(),
                        owner.name(),
                        phone(owner).masked(),
                        owner.accountId() != null,
                        houses.getOrDefault(owner.id(), List.of()),
                        owner.version()))
                .toList();
    }

    private Phone phone(Owner owner) {
        return new Phone(vault.open(owner.phoneSealed(), Owner.phoneContext(owner.id())));
    }
}
