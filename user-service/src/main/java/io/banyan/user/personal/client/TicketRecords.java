package io.banyan.user.personal.client;

import io.banyan.common.contract.user.PersonalDataApi;
import org.springframework.cloud.openfeign.FeignClient;

@FeignClient(name = "ticket-service", contextId = "personal-ticket", primary = false)
interface TicketRecords extends PersonalDataApi {}
