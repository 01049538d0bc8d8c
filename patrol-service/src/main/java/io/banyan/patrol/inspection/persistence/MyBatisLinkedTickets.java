package io.banyan.patrol.inspection.persistence;

import io.banyan.common.persistence.Changed;
import io.banyan.patrol.inspection.LinkedTicket;
import io.banyan.patrol.inspection.LinkedTickets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisLinkedTickets implements LinkedTickets {

    private final LinkedTicketMapper mapper;

    MyBatisLinkedTickets(LinkedTicketMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<LinkedTicket> find(long ticketId) {
        return Optional.ofNullable(mapper.find(ticketId));
    }

    @Override
    public Optional<LinkedTicket> ofInspection(long inspectionId) {
        return Optional.ofNullable(mapper.ofInspection(inspectionId));
    }

    @Override
    public List<LinkedTicket> ofEquipment(long equipmentId, int most) {
        return mapper.ofEquipment(equipmentId, most);
    }

    @Override
    public List<LinkedTicket> unmended(long equipmentId) {
        return mapper.unmended(equipmentId);
    }

    @Override
    public void add(LinkedTicket ticket) {
        Changed.one(mapper.add(ticket), "The link");
    }

    @Override
    public void save(LinkedTicket ticket) {
        Changed.one(mapper.save(ticket), "The link");
    }
}
