package io.banyan.user.owner;

import io.banyan.common.privacy.Vault;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.user.asset.AssetScopeService;
import io.banyan.user.field.FieldService;
import io.banyan.user.field.FieldSubject;
import io.banyan.user.owner.Owners.OwnerFilter;
import io.banyan.user.privacy.Phone;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds owners; their phones are masked. */
@Service
public class OwnerQueryService {

    private final Owners owners;
    private final AssetScopeService scopes;
    private final FieldService fields;
    private final Vault vault;

    OwnerQueryService(Owners owners, AssetScopeService scopes, FieldService fields, Vault vault) {
        this.owners = owners;
        this.scopes = scopes;
        this.fields = fields;
        this.vault = vault;
    }

    public OwnerView get(Caller caller, long id) {
        var scope = scopes.of(caller);
        return owners.seen(scope, id)
                .map(owner -> views(List.of(owner)).getFirst())
                .orElseThrow(OwnerProblem::notFound);
    }

    /** Those of these owners that the caller sees, in the order of ids. */
    public List<OwnerView> all(Caller caller, Collection<Long> ids) {
        var scope = scopes.of(caller);
        return scope.isEmpty() ? List.of() : views(owners.seen(scope, ids));
    }

    /**
     * @param q     part of a name or of a house's label, or a whole phone number
     * @param field each {@code code:value}, a part of the value of a searchable field
     */
    public Page<OwnerView> page(
            Caller caller,
            @Nullable Long projectId,
            @Nullable String q,
            @Nullable List<String> field,
            PageRequest page) {
        var scope = scopes.of(caller, projectId);
        if (scope.isEmpty()) {
            return new Page<>(List.of(), page.page(), page.size(), 0);
        }
        var phone = q != null && Phone.looksLike(q) ? Phone.of(q).index(vault) : null;
        var filter = new OwnerFilter(
                scope, phone == null ? q : null, phone, fields.searches(caller.companyId(), FieldSubject.OWNER, field));
        return Page.of(views(owners.page(filter, page)), page, owners.count(filter));
    }

    /** The record itself, of a project that the caller sees as a whole. */
    public Owner ofWholeProject(Caller caller, long id) {
        return owners.find(id)
                .filter(owner -> caller.seesProject(owner.companyId(), owner.projectId()))
                .orElseThrow(OwnerProblem::notFound);
    }

    /** Whole, for whoever has the right to see it and has said why. */
    public String phoneOf(Caller caller, long id) {
        return owners.seen(scopes.of(caller), id)
                .map(owner -> owner.phone(vault).number())
                .orElseThrow(OwnerProblem::notFound);
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
                        owner.kind(),
                        owner.name(),
                        owner.contactName(),
                        owner.phone(vault).masked(),
                        owner.accountId() != null,
                        houses.getOrDefault(owner.id(), List.of()),
                        owner.fields(),
                        owner.version()))
                .toList();
    }
}
