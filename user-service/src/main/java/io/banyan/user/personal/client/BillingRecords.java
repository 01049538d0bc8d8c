package io.banyan.user.personal.client;

import io.banyan.common.contract.user.PersonalDataApi;
import org.springframework.cloud.openfeign.FeignClient;

@FeignClient(name = "billing-service", contextId = "personal-billing", primary = false)
interface BillingRecords extends PersonalDataApi {}
