package io.banyan.user.ownership;

import io.banyan.common.contract.user.OwnershipChanged;
import io.banyan.common.id.Ids;
import io.banyan.common.outbox.Outbox;
import io.banyan.user.ownership.Rights.Change;
import io.banyan.user.ownership.Rights.HeldRight;
import io.banyan.user.ownership.Rights.What;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Rights of people who are new on record, many at once: with their history, and told to others; in the transaction of the caller. */
@Service
public class NewRightsService {

    private final Rights rights;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    NewRightsService(Rights rights, Outbox outbox, Ids ids, Clock clock) {
        this.rights = rights;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** Gives them; they were found to be within the whole. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void addAll(long projectId, List<HeldRight> held, long by) {
        if (!held.isEmpty()) {
            var houses = houses(held);
            rights.lockHouses(projectId, houses);
            rights.addAll(held);
            note(held, What.ADDED, by);
            tell(houses, held);
        }
    }

    /** Takes everything from these people. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void removeAll(long projectId, Collection<Long> ownerIds, long by) {
        var held = rights.ofOwners(ownerIds);
        if (!held.isEmpty()) {
            var houses = houses(held);
            rights.lockHouses(projectId, houses);
            rights.removeAll(ownerIds);
            note(held, What.ENDED, by);
            tell(houses, held);
        }
    }

    private static Collection<Long> houses(List<HeldRight> held) {
        var houses = new TreeSet<Long>();
        held.forEach(each -> houses.add(each.right().houseId()));
        return houses;
    }

    private void note(List<HeldRight> held, What what, long by) {
        var now = clock.instant();
        rights.note(held.stream()
                .map(each -> new Change(
                        ids.next(),
                        each.right().houseId(),
                        each.holder().ownerId(),
                        each.holder().name(),
                        what,
                        each.right().role(),
                        each.right().share(),
                        each.right().validFrom(),
                        each.right().validTo(),
                        null,
                        by,
                        now))
                .toList());
    }

    private void tell(Collection<Long> houses, List<HeldRight> changed) {
        var of = changed.getFirst().holder();
        var now = new LinkedHashMap<Long, List<OwnershipChanged.Holder>>();
        houses.forEach(house -> now.put(house, new ArrayList<>()));
        rights.ofHouses(houses)
                .forEach(held -> now.computeIfAbsent(held.right().houseId(), _ -> new ArrayList<>())
                        .add(RightsService.told(held)));
        outbox.appendAll(
                now.entrySet().stream()
                        .map(each -> new OwnershipChanged(
                                UUID.randomUUID(),
                                clock.instant(),
                                of.companyId(),
                                each.getKey(),
                                of.projectId(),
                                each.getValue()))
                        .toList(),
                ids.next());
    }
}
