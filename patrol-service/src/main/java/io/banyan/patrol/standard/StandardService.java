package io.banyan.patrol.standard;

import io.banyan.common.id.Ids;
import io.banyan.common.problem.DomainProblem.FieldError;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.common.web.Versions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Equipment types of the caller's company, as far as he has to do with them. */
@Service
public class StandardService {

    private final EquipmentTypes types;
    private final Ids ids;
    private final Clock clock;

    StandardService(EquipmentTypes types, Ids ids, Clock clock) {
        this.types = types;
        this.ids = ids;
        this.clock = clock;
    }

    /** Who has to do with some types only adds none: he could not see it. */
    @Transactional
    public EquipmentType add(Caller caller, Draft draft) {
        if (!caller.equipmentTypeIds().isEmpty()) {
            throw StandardProblem.limited();
        }
        var items = items(draft, Set.of());
        var type = new EquipmentType(
                ids.next(), caller.companyId(), draft.code(), draft.name(), items, clock.instant(), 0);
        types.add(type);
        return type;
    }

    /** Changes the standard from now on; inspections that were made keep what was asked then. */
    @Transactional
    public EquipmentType change(Caller caller, long id, @Nullable String ifMatch, Draft draft) {
        var old = get(caller.companyId(), id);
        Versions.require(ifMatch, old.version());
        var known = old.items().stream().map(CheckItem::id).collect(Collectors.toSet());
        types.save(new EquipmentType(
                id, old.companyId(), draft.code(), draft.name(), items(draft, known), old.createdAt(), old.version()));
        return get(caller.companyId(), id);
    }

    /** The type, which must be of this company. */
    public EquipmentType get(long companyId, long id) {
        return types.find(id)
                .filter(type -> type.companyId() == companyId)
                .orElseThrow(() -> StandardProblem.notFound(id));
    }

    /** Of these, the ones in the scope of whoever asks. */
    public List<EquipmentType> known(Collection<Long> typeIds) {
        return types.of(typeIds);
    }

    public Page<EquipmentType> list(Caller caller, PageRequest page) {
        return types.of(caller.companyId(), page);
    }

    private List<CheckItem> items(Draft draft, Set<Long> known) {
        requireOneOfEach(draft);
        return draft.items().stream()
                .map(item -> item.as(item.id() != null && known.contains(item.id()) ? item.id() : ids.next()))
                .toList();
    }

    private static void requireOneOfEach(Draft draft) {
        var seen = new HashSet<Long>();
        var errors = new ArrayList<FieldError>();
        for (var i = 0; i < draft.items().size(); i++) {
            var id = draft.items().get(i).id();
            if (id != null && !seen.add(id)) {
                errors.add(new FieldError("/items/" + i + "/id", "duplicate", "Another item has this id"));
            }
        }
        if (!errors.isEmpty()) {
            throw StandardProblem.invalid(errors);
        }
    }
}
