package io.banyan.user.staff.client;

import io.banyan.common.contract.patrol.PatrolInternalApi;
import org.springframework.cloud.openfeign.FeignClient;

@FeignClient(name = "patrol-service", contextId = "user-patrol", primary = false)
interface PatrolClient extends PatrolInternalApi {}
