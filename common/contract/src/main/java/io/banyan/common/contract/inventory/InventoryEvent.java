package io.banyan.common.contract.inventory;

import io.banyan.common.contract.shared.ContractEvent;

/** What inventory-service tells about stock and its documents. */
public interface InventoryEvent extends ContractEvent {

    String TOPIC = "banyan.inventory.events.v1";
}
