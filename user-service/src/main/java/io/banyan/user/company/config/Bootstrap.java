package io.banyan.user.company.config;

import io.banyan.user.company.BootstrapService;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Before the service says it is ready. */
@Configuration(proxyBeanMethods = false)
class Bootstrap {

    @Bean
    ApplicationRunner firstAccount(BootstrapService bootstrap) {
        return _ -> bootstrap.ensureOperator();
    }
}
