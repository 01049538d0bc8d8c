package io.banyan.user.ownership;

import io.banyan.common.contract.user.OwnershipChanged;
import io.banyan.common.id.Ids;
import io.banyan.common.outbox.Outbox;
import io.banyan.user.ownership.Rights.Change;
import io.banyan.user.ownership.Rights.HeldRight;
import io.banyan.user.ownership.Rights.What;
import io.banyan.user.table.TableProblem;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Rights of people who are new on record, many at once: with their history, and told to others; in the transaction of the caller. */
@Service
public class NewRightsService {

    /** Houses in one statement. */
    private static final int CHUNK = 500;

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

    /**
     * Lets one change of these houses' rights pass at a time, to the end of the transaction. All of a table at once and in the order of ids, so
     * that two tables never wait for each other.
     *
     * @throws TableProblem when the project has one of them no longer
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(long projectId, Collection<Long> houseIds) {
        var sorted = List.copyOf(new TreeSet<>(houseIds));
        for (int from = 0; from < sorted.size(); from += CHUNK) {
            var some = sorted.subList(from, Math.min(sorted.size(), from + CHUNK));
            if (rights.lockHouses(projectId, some).size() != some.size()) {
                throw TableProblem.changedMeanwhile();
            }
        }
    }

    /**
     * Gives them, in houses that are {@linkplain #hold held}.
     *
     * @throws TableProblem when with what others were given meanwhile the shares of a house are more than the whole
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void addAll(List<HeldRight> held, long by) {
        if (!held.isEmpty()) {
            var houses = houses(held);
            rights.addAll(held);
            var now = now(houses);
            requireWithinTheWhole(now.values());
            note(held, What.ADDED, by);
            tell(now, held);
        }
    }

    private static void requireWithinTheWhole(Collection<List<HeldRight>> houses) {
        for (var all : houses) {
            if (RightsService.exceedTheWhole(all.stream().map(HeldRight::right).toList())) {
                throw TableProblem.changedMeanwhile();
            }
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
            tell(now(houses), held);
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

    /** Everybody with a right in these houses, by house. */
    private Map<Long, List<HeldRight>> now(Collection<Long> houses) {
        var now = new LinkedHashMap<Long, List<HeldRight>>();
        houses.forEach(house -> now.put(house, new ArrayList<>()));
        rights.ofHouses(houses)
                .forEach(held -> now.computeIfAbsent(held.right().houseId(), _ -> new ArrayList<>())
                        .add(held));
        return now;
    }

    private void tell(Map<Long, List<HeldRight>> now, List<HeldRight> changed) {
        var of = changed.getFirst().holder();
        outbox.appendAll(
                now.entrySet().stream()
                        .map(each -> new OwnershipChanged(
                                UUID.randomUUID(),
                                clock.instant(),
                                of.companyId(),
                                each.getKey(),
                                of.projectId(),
                                each.getValue().stream()
                                        .map(RightsService::told)
                                        .toList()))
                        .toList(),
                ids.next());
    }
}
