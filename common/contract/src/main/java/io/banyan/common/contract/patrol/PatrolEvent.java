package io.banyan.common.contract.patrol;

import io.banyan.common.contract.shared.ContractEvent;

/** What patrol-service tells about inspections 巡检. */
public interface PatrolEvent extends ContractEvent {

    String TOPIC = "banyan.patrol.events.v1";
}
