package io.banyan.inventory.requisition;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import java.util.List;

/** Reads of requisitions. What is not decided, or outside the caller's projects, is not found. */
public interface RequisitionQueries {

    RequisitionView get(Caller caller, long id);

    Page<RequisitionView> page(Caller caller, RequisitionFilter filter, PageRequest page);

    static boolean isVisible(Caller caller, Requisition requisition) {
        var facts = requisition.facts();
        return !requisition.isTrying() && caller.seesProject(facts.companyId(), facts.projectId());
    }

    /** What this caller may do with it now. */
    static List<String> actions(Caller caller, Requisition requisition) {
        if (!caller.may(Permissions.REQUISITION_ISSUE)) {
            return List.of();
        }
        return switch (requisition.state().status()) {
            case HELD -> List.of("issue", "refuse");
            case PARTLY_ISSUED -> List.of("issue");
            case TRYING, ISSUED, CONSUMED, RETURNED, RELEASED, REFUSED -> List.of();
        };
    }
}
