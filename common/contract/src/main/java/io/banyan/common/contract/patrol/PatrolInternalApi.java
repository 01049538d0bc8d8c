package io.banyan.common.contract.patrol;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What other services ask patrol-service. Demands a service identity; never routed by the gateway. */
public interface PatrolInternalApi {

    /** Of these types of equipment 设备类型, at most 100, the ones that the person sees for whom the caller asks; without those that do not exist. */
    @GetMapping("/internal/patrol/equipment-types")
    List<EquipmentTypeFacts> equipmentTypes(@RequestParam("ids") List<Long> ids);

    record EquipmentTypeFacts(long id, long companyId, String name) {}
}
