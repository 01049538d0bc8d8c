package io.banyan.user.privacy.config;

import io.banyan.common.privacy.Vault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Without a key there is no service. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    @Bean
    Vault vault(@Value("${banyan.user.key-secret:}") String secret) {
        return Vault.of(secret, "BANYAN_KEY_SECRET");
    }
}
