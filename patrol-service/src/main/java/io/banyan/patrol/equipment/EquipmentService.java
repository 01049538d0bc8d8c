package io.banyan.patrol.equipment;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.id.Ids;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.common.web.Versions;
import io.banyan.patrol.label.LabelService;
import io.banyan.patrol.standard.EquipmentType;
import io.banyan.patrol.standard.StandardProblem;
import io.banyan.patrol.standard.StandardService;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Equipment within the caller's scope. */
@Service
public class EquipmentService {

    private final EquipmentRegister register;
    private final StandardService standards;
    private final LabelService labels;
    private final Ids ids;
    private final Clock clock;

    EquipmentService(EquipmentRegister register, StandardService standards, LabelService labels, Ids ids, Clock clock) {
        this.register = register;
        this.standards = standards;
        this.labels = labels;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public long add(Caller caller, long projectId, NamePlate plate) {
        requireSeen(caller, projectId, plate);
        requireType(caller, plate.typeId());
        var origin = new Equipment.Origin(ids.next(), caller.companyId(), projectId, clock.instant(), 0);
        register.add(Equipment.register(origin, plate));
        return origin.id();
    }

    @Transactional
    public void describe(Caller caller, long id, @Nullable String ifMatch, NamePlate plate) {
        var equipment = get(caller, id);
        Versions.require(ifMatch, equipment.origin().version());
        requireSeen(caller, equipment.origin().projectId(), plate);
        requireType(caller, plate.typeId());
        equipment.describe(plate);
        register.save(equipment);
    }

    @Transactional
    public void retire(Caller caller, long id, @Nullable String ifMatch) {
        var equipment = get(caller, id);
        Versions.requireIfGiven(ifMatch, equipment.origin().version());
        equipment.retire();
        register.save(equipment);
    }

    /** The equipment, which must be in the caller's scope. */
    public Equipment get(Caller caller, long id) {
        return register.find(id)
                .filter(found -> caller.seesSomeOf(
                        found.origin().companyId(), found.origin().projectId()))
                .orElseThrow(() -> EquipmentProblem.notFound(id));
    }

    /** The equipment whose label was scanned. */
    public Equipment scanned(Caller caller, String label) {
        return get(caller, labels.read(label));
    }

    /** What is to be checked on it. */
    public EquipmentType standardOf(Equipment equipment) {
        return standards.get(equipment.origin().companyId(), equipment.plate().typeId());
    }

    /** The equipment as this caller may see it. */
    public EquipmentCard card(Caller caller, Equipment equipment) {
        var manages = caller.may(Permissions.EQUIPMENT_MANAGE);
        var actions = new ArrayList<String>();
        if (!equipment.isRetired()) {
            if (manages) {
                actions.addAll(List.of("edit", "retire"));
            }
            if (caller.may(Permissions.INSPECTION_PERFORM)) {
                actions.add("inspect");
            }
        }
        return EquipmentCard.of(
                equipment, standardOf(equipment), manages ? labels.write(equipment.id()) : null, actions);
    }

    public Page<EquipmentLine> list(Caller caller, EquipmentRegister.Filter filter, PageRequest page) {
        return register.list(caller.companyId(), caller.allProjectIds(), filter, page);
    }

    /** Changes what is known of its state, inside the caller's transaction. */
    @Transactional
    public Equipment follow(long id, Consumer<Equipment> change) {
        var equipment = register.lock(id).orElseThrow(() -> EquipmentProblem.notFound(id));
        var before = equipment.status();
        change.accept(equipment);
        if (equipment.status() != before) {
            register.save(equipment);
        }
        return equipment;
    }

    /** Whoever has to do with some buildings only puts nothing where he could not see it. */
    private static void requireSeen(Caller caller, long projectId, NamePlate plate) {
        if (!caller.seesPlace(caller.companyId(), projectId, plate.buildingId())) {
            throw EquipmentProblem.projectUnknown(projectId);
        }
    }

    private void requireType(Caller caller, long typeId) {
        try {
            standards.get(caller.companyId(), typeId);
        } catch (StandardProblem _) {
            throw EquipmentProblem.typeUnknown(typeId);
        }
    }
}
