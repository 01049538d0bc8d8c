package io.banyan.user.ownership;

import io.banyan.common.security.Caller;
import io.banyan.user.account.AuthorityService;
import io.banyan.user.asset.House;
import io.banyan.user.asset.HouseQueryService;
import io.banyan.user.ownership.Rights.Change;
import io.banyan.user.ownership.Rights.HeldRight;
import io.banyan.user.ownership.Rights.Holder;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Passes an asset to new owners by a day 过户: the owners of before and their families have it until the day before, the new ones from that
 * day. Tenants stay.
 */
@Service
public class TransferService {

    private final Rights rights;
    private final RightsService changes;
    private final HouseQueryService houses;
    private final AuthorityService calendar;

    TransferService(Rights rights, RightsService changes, HouseQueryService houses, AuthorityService calendar) {
        this.rights = rights;
        this.changes = changes;
        this.houses = houses;
        this.calendar = calendar;
    }

    /** A new owner, on record in the project. */
    public record NewOwner(long ownerId, @Nullable Share share) {}

    /** @param on first day of the new owners */
    public record Transfer(
            LocalDate on, List<NewOwner> owners, @Nullable String reason) {}

    @Transactional
    public void transfer(Caller caller, long houseId, Transfer transfer) {
        var house = houses.getAsStaff(caller, houseId);
        rights.lockHouses(house.projectId(), Set.of(houseId));
        var present = rights.ofHouse(houseId);
        var newIds = new HashSet<Long>();
        var holders = transfer.owners().stream()
                .map(each -> newOwner(house, each, newIds))
                .toList();
        lockOwners(present, newIds);
        present.stream()
                .filter(held -> held.right().role() != Relation.TENANT
                        && !newIds.contains(held.holder().ownerId()))
                .filter(held -> isOpenOn(held.right(), transfer.on()))
                .forEach(held -> end(held, transfer, caller.personId()));
        for (int i = 0; i < holders.size(); i++) {
            begin(holders.get(i), transfer.owners().get(i), house, transfer, present, caller.personId());
        }
    }

    /** All at once and in the order of ids: couples have a flat and a parking place, and both may be passed on at the same moment. */
    private void lockOwners(List<HeldRight> present, Set<Long> newIds) {
        var all = new TreeSet<>(newIds);
        present.forEach(held -> all.add(held.holder().ownerId()));
        var _ = rights.lockOwners(all);
    }

    /** How the ownership of an asset went, the youngest first. */
    public List<Change> history(Caller caller, long houseId) {
        return rights.history(houses.getAsStaff(caller, houseId).id());
    }

    private Holder newOwner(House house, NewOwner wanted, Set<Long> seen) {
        if (!seen.add(wanted.ownerId())) {
            throw OwnershipProblem.wrongTransfer("/owners", "repeated", "An owner is listed twice");
        }
        return rights.holder(wanted.ownerId())
                .filter(holder -> holder.companyId() == house.companyId() && holder.projectId() == house.projectId())
                .orElseThrow(() -> OwnershipProblem.wrongTransfer(
                        "/owners", "unknown", "The project has no such owner on record"));
    }

    private static boolean isOpenOn(HouseRight right, LocalDate day) {
        return right.validTo() == null || !right.validTo().isBefore(day);
    }

    private void end(HeldRight held, Transfer transfer, long by) {
        var right = held.right();
        var last = transfer.on().minusDays(1);
        if (right.validFrom() == null || !right.validFrom().isAfter(last)) {
            changes.put(held.holder(), right.during(right.validFrom(), last), transfer.reason(), by);
        } else if (right.role() == Relation.FAMILY) {
            changes.remove(held.holder(), right, by);
        } else {
            throw OwnershipProblem.wrongTransfer(
                    "/on", "range", "Somebody has this asset only since " + right.validFrom());
        }
    }

    /**
     * Who owned the same share before goes on without a gap. Everybody else becomes owner on the day, for with a share from before it all shares
     * could be more than the whole. A record has one right in an asset, so what he has now would be gone until then; a day to come is refused.
     */
    private void begin(
            Holder holder, NewOwner wanted, House house, Transfer transfer, List<HeldRight> present, long by) {
        var had = present.stream()
                .filter(held -> held.holder().ownerId() == holder.ownerId())
                .map(HeldRight::right)
                .filter(right -> right.holdsOn(transfer.on().minusDays(1)))
                .findFirst();
        var goesOn =
                had.filter(right -> right.role() == Relation.OWNER && Objects.equals(right.share(), wanted.share()));
        if (had.isPresent() && goesOn.isEmpty() && transfer.on().isAfter(calendar.today())) {
            throw OwnershipProblem.wrongTransfer(
                    "/on", "range", "Enter it on the day: " + holder.name() + " has another right until then");
        }
        var from = goesOn.isPresent() ? goesOn.get().validFrom() : transfer.on();
        changes.put(
                holder,
                new HouseRight(house.id(), Relation.OWNER, wanted.share(), HouseRight.EVERYTHING, from, null),
                transfer.reason(),
                by);
    }
}
