package io.banyan.user.key.config;

import io.banyan.user.key.KeyService;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs before the port is opened, so that nobody ever fetches an empty key set and remembers it. */
@Configuration(proxyBeanMethods = false)
class FirstKeys {

    @Bean
    SmartInitializingSingleton keysBeforeRequests(KeyService keys) {
        return keys::maintain;
    }
}
