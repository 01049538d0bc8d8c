package io.banyan.patrol.inspection;

import java.util.List;
import java.util.Optional;

/** The stored links. */
public interface LinkedTickets {

    Optional<LinkedTicket> find(long ticketId);

    Optional<LinkedTicket> ofInspection(long inspectionId);

    /** The newest of a piece of equipment. */
    List<LinkedTicket> ofEquipment(long equipmentId, int most);

    /** Those of a piece of equipment whose fault is not mended. */
    List<LinkedTicket> unmended(long equipmentId);

    void add(LinkedTicket ticket);

    void save(LinkedTicket ticket);
}
