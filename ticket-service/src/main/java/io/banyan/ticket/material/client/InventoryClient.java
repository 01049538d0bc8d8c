package io.banyan.ticket.material.client;

import io.banyan.common.contract.inventory.InventoryInternalApi;
import org.springframework.cloud.openfeign.FeignClient;

@FeignClient(name = "inventory-service", contextId = "ticket-inventory")
interface InventoryClient extends InventoryInternalApi {}
