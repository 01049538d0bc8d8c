package io.banyan.common.security;

import io.banyan.common.contract.user.UserInternalApi;
import org.springframework.cloud.openfeign.FeignClient;

/** user-service as every service needs it. */
@FeignClient(name = "user-service", contextId = "banyan-user", primary = false)
public interface UserServiceClient extends UserInternalApi {}
