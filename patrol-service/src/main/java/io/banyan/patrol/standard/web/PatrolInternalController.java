package io.banyan.patrol.standard.web;

import io.banyan.common.contract.patrol.PatrolInternalApi;
import io.banyan.patrol.standard.StandardService;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
@PreAuthorize("hasAuthority('service')")
class PatrolInternalController implements PatrolInternalApi {

    private static final int MOST = 100;

    private final StandardService standards;

    PatrolInternalController(StandardService standards) {
        this.standards = standards;
    }

    @Override
    public List<EquipmentTypeFacts> equipmentTypes(List<Long> ids) {
        return standards.known(ids.stream().limit(MOST).toList()).stream()
                .map(type -> new EquipmentTypeFacts(type.id(), type.companyId(), type.name()))
                .toList();
    }
}
