package io.banyan.user.staff;

import io.banyan.user.staff.StaffMembers.Reach;
import java.util.HashSet;
import org.springframework.stereotype.Service;

/**
 * The types of equipment 设备类型 staff can be limited to. They are kept by another service, which is asked before any transaction begins; it
 * shows the caller no type but his own.
 */
@Service
public class EquipmentTypeService {

    private final EquipmentTypes types;

    EquipmentTypeService(EquipmentTypes types) {
        this.types = types;
    }

    /**
     * Refuses types which the caller's company does not have, or which he has nothing to do with himself.
     *
     * @throws io.banyan.common.problem.ServiceUnavailable when nobody can tell now
     */
    public void requireKnown(Reach reach) {
        var wanted = new HashSet<>(reach.equipmentTypeIds());
        if (!wanted.isEmpty() && !types.known(wanted).containsAll(wanted)) {
            throw StaffProblem.unknown("/equipmentTypeIds", "type of equipment");
        }
    }
}
