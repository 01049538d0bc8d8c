package io.banyan.user.staff.client;

import feign.FeignException;
import io.banyan.common.contract.patrol.PatrolInternalApi.EquipmentTypeFacts;
import io.banyan.common.problem.ServiceUnavailable;
import io.banyan.user.staff.EquipmentTypes;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.stereotype.Component;

/** The question names the member of staff who asks, so that only his own company's types are told, and of these only his. */
@Component
@EnableFeignClients(clients = PatrolClient.class)
class PatrolEquipmentTypes implements EquipmentTypes {

    private final PatrolClient patrol;

    PatrolEquipmentTypes(PatrolClient patrol) {
        this.patrol = patrol;
    }

    @Override
    public Set<Long> known(Set<Long> ids) {
        try {
            return patrol.equipmentTypes(List.copyOf(ids)).stream()
                    .map(EquipmentTypeFacts::id)
                    .collect(Collectors.toSet());
        } catch (FeignException away) {
            throw ServiceUnavailable.of("patrol-service", away);
        }
    }
}
