package io.banyan.ticket.field.client;

import io.banyan.common.contract.user.TicketFieldInternalApi;
import org.springframework.cloud.openfeign.FeignClient;

@FeignClient(name = "user-service", contextId = "ticket-fields")
interface TicketFieldClient extends TicketFieldInternalApi {}
