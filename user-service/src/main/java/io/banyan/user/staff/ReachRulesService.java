package io.banyan.user.staff;

import io.banyan.common.security.Caller;
import io.banyan.user.asset.Assets;
import io.banyan.user.organisation.Region;
import io.banyan.user.organisation.Regions;
import io.banyan.user.staff.StaffMembers.Reach;
import io.banyan.user.staff.StaffMembers.Trait;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Which data scope a caller may give: nothing that reaches beyond his own, today or tomorrow. */
@Service
public class ReachRulesService {

    private final StaffMembers members;
    private final Regions regions;
    private final Assets assets;

    ReachRulesService(StaffMembers members, Regions regions, Assets assets) {
        this.members = members;
        this.regions = regions;
        this.assets = assets;
    }

    /** Whether he is a member of staff who sees all projects, those of tomorrow too, and so what belongs to the company as a whole. */
    public boolean seesWholeCompany(Caller caller) {
        return caller.isStaff()
                && members.find(caller.personId())
                        .filter(StaffRecord::allProjects)
                        .isPresent();
    }

    void require(Caller caller, Reach wanted) {
        if (!caller.projectIds().containsAll(wanted.projectIds())) {
            throw StaffProblem.unknown("/projectIds", "project");
        }
        requireBuildings(caller, new HashSet<>(wanted.buildingIds()));
        requireTypes(caller, wanted.equipmentTypeIds());
        var seesAll = seesWholeCompany(caller);
        if (wanted.allProjects() && !seesAll) {
            throw StaffProblem.beyondYourOwn();
        }
        requireRegions(caller, new HashSet<>(wanted.regionIds()), seesAll);
    }

    /** Refuses what reaches somebody who sees what the caller does not. */
    void requireWithin(Caller caller, Collection<Trait> theirs) {
        var buildings = new HashSet<Long>();
        var types = new HashSet<Long>();
        for (var trait : theirs) {
            if (trait.what().equals("J") && !caller.projectIds().contains(trait.id())) {
                throw StaffProblem.beyondYourOwn();
            }
            if (trait.what().equals("B")) {
                buildings.add(trait.id());
            }
            if (trait.what().equals("E")) {
                types.add(trait.id());
            }
        }
        requireTypes(caller, types);
        if (!buildings.isEmpty()
                && assets.buildingsWithin(caller.projectIds(), buildings).size() != buildings.size()) {
            throw StaffProblem.beyondYourOwn();
        }
    }

    /** Who has to do with some types of equipment only lets nobody see others, nor all of them. */
    private static void requireTypes(Caller caller, Collection<Long> typeIds) {
        var own = caller.equipmentTypeIds();
        if (!own.isEmpty() && (typeIds.isEmpty() || !own.containsAll(typeIds))) {
            throw StaffProblem.beyondYourOwn();
        }
    }

    private void requireBuildings(Caller caller, Set<Long> buildingIds) {
        var known = buildingIds.isEmpty() ? List.of() : assets.buildingsWithin(caller.projectIds(), buildingIds);
        if (known.size() != buildingIds.size()) {
            throw StaffProblem.unknown("/buildingIds", "building");
        }
    }

    /** A region grows with the projects put into it: only who sees it by region himself, or all projects, gives it. */
    private void requireRegions(Caller caller, Set<Long> regionIds, boolean seesAll) {
        var wanted = regions.ofCompany(caller.companyId(), regionIds);
        if (wanted.size() != regionIds.size()) {
            throw StaffProblem.unknown("/regionIds", "region");
        }
        if (wanted.isEmpty() || seesAll) {
            return;
        }
        var own = regions.ofCompany(
                caller.companyId(),
                members.traits(Set.of(caller.personId())).stream()
                        .filter(trait -> trait.what().equals("G"))
                        .map(Trait::id)
                        .toList());
        for (Region region : wanted) {
            if (own.stream().noneMatch(mine -> mine.covers(region))) {
                throw StaffProblem.beyondYourOwn();
            }
        }
    }
}
