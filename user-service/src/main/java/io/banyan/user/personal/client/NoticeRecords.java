package io.banyan.user.personal.client;

import io.banyan.common.contract.user.PersonalDataApi;
import org.springframework.cloud.openfeign.FeignClient;

@FeignClient(name = "notice-service", contextId = "personal-notice", primary = false)
interface NoticeRecords extends PersonalDataApi {}
