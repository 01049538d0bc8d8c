package io.banyan.user.household;

import io.banyan.common.contract.user.UserInternalApi.HousePermission;
import io.banyan.common.id.Ids;
import io.banyan.common.security.Caller;
import io.banyan.user.account.AuthorityService;
import io.banyan.user.owner.OwnerRecordService;
import io.banyan.user.owner.OwnerService.Facts;
import io.banyan.user.ownership.HouseRight;
import io.banyan.user.ownership.OwnershipProblem;
import io.banyan.user.ownership.Relation;
import io.banyan.user.ownership.Rights.HeldRight;
import io.banyan.user.ownership.Rights.Holder;
import io.banyan.user.ownership.RightsService;
import io.banyan.user.parameter.Parameter;
import io.banyan.user.parameter.ParameterService;
import io.banyan.user.privacy.Phone;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets an owner add and remove his family and tenants in the houses that are his today. */
@Service
public class HouseholdService {

    private final RightsService changes;
    private final OwnerRecordService records;
    private final AuthorityService calendar;
    private final ParameterService parameters;
    private final Ids ids;

    HouseholdService(
            RightsService changes,
            OwnerRecordService records,
            AuthorityService calendar,
            ParameterService parameters,
            Ids ids) {
        this.changes = changes;
        this.records = records;
        this.calendar = calendar;
        this.parameters = parameters;
        this.ids = ids;
    }

    /**
     * Somebody to be let in.
     *
     * @param validTo last day; a tenant has one
     */
    public record NewMember(
            String name,
            Phone phone,
            Relation role,
            Set<HousePermission> may,
            @Nullable LocalDate validTo) {}

    /** Everybody with a right in the caller's house today or later. */
    public List<HeldRight> members(Caller caller, long houseId) {
        var held = changes.held(houseId);
        requireOwner(caller, held);
        return current(held);
    }

    @Transactional
    public List<HeldRight> add(Caller caller, long houseId, NewMember wanted) {
        requireSensible(wanted);
        var all = hold(caller, houseId);
        var mine = requireOwner(caller, all);
        var held = current(all);
        var most = Integer.parseInt(parameters.value(Parameter.HOUSEHOLD_MOST, mine.companyId(), mine.projectId()));
        if (held.stream().filter(each -> each.right().role() == wanted.role()).count() >= most) {
            throw HouseholdProblem.tooMany(most);
        }
        var member = member(mine, wanted);
        if (held.stream().anyMatch(each -> each.holder().ownerId() == member.ownerId())) {
            throw OwnershipProblem.hasRightAlready();
        }
        changes.put(
                member,
                new HouseRight(houseId, wanted.role(), null, wanted.may(), calendar.today(), wanted.validTo()),
                null,
                caller.personId());
        return members(caller, houseId);
    }

    /** Whoever is on record is let in by the name he has there: an owner must not learn whose a phone is. */
    private Holder member(Holder mine, NewMember wanted) {
        var facts = Facts.ofPerson(wanted.name(), wanted.phone());
        var member = records.findOrAdd(ids.next(), mine.companyId(), mine.projectId(), facts)
                .holder();
        if (!member.name().strip().equals(wanted.name())) {
            throw HouseholdProblem.wrong("/name", "differs", "The office knows this phone by another name");
        }
        return member;
    }

    /** Takes family or a tenant out at once; owners are removed by the desk. */
    @Transactional
    public void remove(Caller caller, long houseId, long memberId) {
        var held = hold(caller, houseId);
        var member = held.stream()
                .filter(each ->
                        each.holder().ownerId() == memberId && each.right().role() != Relation.OWNER)
                .findFirst()
                .orElseThrow(HouseholdProblem::memberNotFound);
        changes.remove(member.holder(), member.right(), caller.personId());
    }

    /**
     * Everybody with a right in the caller's house, which nobody else changes to the end of the transaction. Whether it is his is asked before,
     * for a stranger keeps nobody waiting, and again after, for it may have passed to another while he waited.
     */
    private List<HeldRight> hold(Caller caller, long houseId) {
        changes.hold(requireOwner(caller, changes.held(houseId)), houseId);
        var held = changes.held(houseId);
        requireOwner(caller, held);
        return held;
    }

    private void requireSensible(NewMember wanted) {
        if (wanted.role() == Relation.OWNER) {
            throw HouseholdProblem.wrong("/role", "role", "An owner lets in family and tenants");
        }
        if (wanted.role() == Relation.TENANT && wanted.validTo() == null) {
            throw HouseholdProblem.wrong("/validTo", "required", "A tenant has a last day");
        }
        if (wanted.validTo() != null && wanted.validTo().isBefore(calendar.today())) {
            throw HouseholdProblem.wrong("/validTo", "range", "This day is over");
        }
    }

    private Holder requireOwner(Caller caller, List<HeldRight> held) {
        return held.stream()
                .filter(each -> each.right().role() == Relation.OWNER
                        && each.right().holdsOn(calendar.today())
                        && each.holder().accountId() != null
                        && each.holder().accountId() == caller.personId())
                .map(HeldRight::holder)
                .findFirst()
                .orElseThrow(HouseholdProblem::houseNotFound);
    }

    private List<HeldRight> current(List<HeldRight> held) {
        var today = calendar.today();
        return held.stream()
                .filter(each -> each.right().validTo() == null
                        || !each.right().validTo().isBefore(today))
                .toList();
    }
}
