package io.banyan.common.seata.demo;

import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

@FeignClient(name = "store", url = "${demo.store:http://127.0.0.1:1}")
interface StoreApi {

    @PostMapping("/internal/holds")
    int hold(@RequestBody Order order);
}
