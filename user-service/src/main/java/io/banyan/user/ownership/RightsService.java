package io.banyan.user.ownership;

import io.banyan.common.contract.user.OwnershipChanged;
import io.banyan.common.id.Ids;
import io.banyan.common.outbox.Outbox;
import io.banyan.common.problem.DomainProblem.FieldError;
import io.banyan.user.account.AccountService;
import io.banyan.user.ownership.Rights.Change;
import io.banyan.user.ownership.Rights.HeldRight;
import io.banyan.user.ownership.Rights.Holder;
import io.banyan.user.ownership.Rights.What;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes who has which right in a house: within the whole, with its history, and told to others; in the transaction of the caller. */
@Service
public class RightsService {

    private final Rights rights;
    private final AccountService accounts;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    RightsService(Rights rights, AccountService accounts, Outbox outbox, Ids ids, Clock clock) {
        this.rights = rights;
        this.accounts = accounts;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** Everybody with a right in this house, past and future ones too. */
    public List<HeldRight> held(long houseId) {
        return rights.ofHouse(houseId);
    }

    /** Lets one change of this house's rights pass at a time, to the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Holder neighbour, long houseId) {
        rights.lockHouses(neighbour.projectId(), Set.of(houseId));
    }

    /**
     * Locks the houses somebody has or is to have. For whoever changes his record and then {@linkplain #replaceAll replaces} them: everybody
     * takes houses first and people after them, so that nobody waits for somebody who waits for him.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Holder holder, List<HouseRight> wanted) {
        var _ = lock(holder, touched(holder, wanted));
    }

    /**
     * Gives somebody these rights in place of all he had. A refusal names the row {@code /houses/N}. Does not raise the version of his record:
     * it is a part of changing that.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void replaceAll(Holder holder, List<HouseRight> wanted, long by) {
        var touched = touched(holder, wanted);
        requireRight(wanted, new HashSet<>(lock(holder, touched)));
        var before = byHouse(rights.ofOwner(holder.ownerId()));
        var after = byHouse(wanted);
        rights.replace(holder, wanted);
        requireWithinTheWhole(wanted);
        for (var houseId : touched) {
            noteAndTell(holder, before.get(houseId), after.get(houseId), null, by);
        }
    }

    private TreeSet<Long> touched(Holder holder, List<HouseRight> wanted) {
        var touched = new TreeSet<Long>();
        wanted.forEach(right -> touched.add(right.houseId()));
        rights.ofOwner(holder.ownerId()).forEach(right -> touched.add(right.houseId()));
        return touched;
    }

    private List<Long> lock(Holder holder, Set<Long> houseIds) {
        return houseIds.isEmpty() ? List.of() : rights.lockHouses(holder.projectId(), houseIds);
    }

    /**
     * Gives somebody one right; what he had in this house is replaced. A form with all his houses that was read before is out of date now, or
     * it would undo this.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(Holder holder, HouseRight right, @Nullable String reason, long by) {
        rights.lockHouses(holder.projectId(), Set.of(right.houseId()));
        rights.raiseVersion(holder.ownerId());
        var before = byHouse(rights.ofOwner(holder.ownerId())).get(right.houseId());
        rights.put(holder, right);
        requireWithinTheWhole(List.of(right));
        noteAndTell(holder, before, right, reason, by);
        tellAccount(holder);
    }

    /** Takes somebody's right in a house away; a form that was read before is out of date. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(Holder holder, HouseRight right, long by) {
        rights.lockHouses(holder.projectId(), Set.of(right.houseId()));
        if (rights.remove(holder.ownerId(), right.houseId()) == 1) {
            rights.raiseVersion(holder.ownerId());
            noteAndTell(holder, right, null, null, by);
            tellAccount(holder);
        }
    }

    private void tellAccount(Holder holder) {
        if (holder.accountId() != null) {
            var _ = accounts.rightsChanged(holder.accountId());
        }
    }

    private void requireRight(List<HouseRight> wanted, HashSet<Long> known) {
        var seen = new HashSet<Long>();
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < wanted.size(); i++) {
            var right = wanted.get(i);
            var at = "/houses/" + i;
            if (!known.contains(right.houseId())) {
                errors.add(new FieldError(at + "/houseId", "unknown", "The project has no such house"));
            } else if (!seen.add(right.houseId())) {
                errors.add(new FieldError(at + "/houseId", "repeated", "This house is listed twice"));
            }
            if (right.endsBeforeItBegins()) {
                errors.add(new FieldError(at + "/validTo", "range", "It ends before it begins"));
            }
            if (right.share() != null && right.role() != Relation.OWNER) {
                errors.add(new FieldError(at + "/share", "owner-only", "Only an owner has a share"));
            }
        }
        if (!errors.isEmpty()) {
            throw OwnershipProblem.wrongHouses(errors);
        }
    }

    private void requireWithinTheWhole(List<HouseRight> wanted) {
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < wanted.size(); i++) {
            if (wanted.get(i).share() != null
                    && exceedTheWhole(rights.ofHouse(wanted.get(i).houseId()).stream()
                            .map(HeldRight::right)
                            .toList())) {
                errors.add(new FieldError(
                        "/houses/" + i + "/share", "whole", "The shares of all owners would be more than the whole"));
            }
        }
        if (!errors.isEmpty()) {
            throw OwnershipProblem.wrongHouses(errors);
        }
    }

    /** Whether the shares of these rights in one house are more than the whole on any day. */
    public static boolean exceedTheWhole(List<HouseRight> held) {
        // The sum can only grow on a day on which a right begins.
        var shared = held.stream().filter(right -> right.share() != null).toList();
        for (var each : shared) {
            var day = Objects.requireNonNullElse(each.validFrom(), LocalDate.MIN);
            var sum = shared.stream()
                    .filter(other -> other.holdsOn(day))
                    .map(other -> Objects.requireNonNull(other.share()))
                    .toList();
            if (Share.exceedTheWhole(sum)) {
                return true;
            }
        }
        return false;
    }

    private void noteAndTell(
            Holder holder, @Nullable HouseRight before, @Nullable HouseRight after, @Nullable String reason, long by) {
        var shown = after == null ? before : after;
        if (shown == null || Objects.equals(before, after)) {
            return;
        }
        var what = before == null ? What.ADDED : after == null ? What.ENDED : What.CHANGED;
        var change = new Change(
                ids.next(),
                shown.houseId(),
                holder.ownerId(),
                holder.name(),
                what,
                shown.role(),
                shown.share(),
                shown.validFrom(),
                shown.validTo(),
                reason,
                by,
                clock.instant());
        rights.note(List.of(change));
        outbox.append(
                new OwnershipChanged(
                        UUID.randomUUID(),
                        clock.instant(),
                        holder.companyId(),
                        shown.houseId(),
                        holder.projectId(),
                        rights.ofHouse(shown.houseId()).stream()
                                .map(RightsService::told)
                                .toList()),
                change.id());
    }

    static OwnershipChanged.Holder told(HeldRight held) {
        var right = held.right();
        return new OwnershipChanged.Holder(
                held.holder().ownerId(),
                held.holder().accountId(),
                right.role().name(),
                right.share() == null ? null : right.share().text(),
                right.validFrom(),
                right.validTo());
    }

    private static Map<Long, HouseRight> byHouse(List<HouseRight> all) {
        var byHouse = new HashMap<Long, HouseRight>();
        all.forEach(right -> byHouse.put(right.houseId(), right));
        return byHouse;
    }
}
