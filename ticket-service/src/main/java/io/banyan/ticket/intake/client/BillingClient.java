package io.banyan.ticket.intake.client;

import io.banyan.common.contract.billing.BillingInternalApi;
import org.springframework.cloud.openfeign.FeignClient;

@FeignClient(name = "billing-service", contextId = "ticket-billing")
interface BillingClient extends BillingInternalApi {}
