package io.banyan.ticket.vendor.config;

import io.banyan.common.privacy.Vault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A key of this service's own, so that no service can read what another one sealed. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    @Bean
    Vault vault(@Value("${banyan.ticket.key-secret:}") String secret) {
        return Vault.of(secret, "BANYAN_TICKET_KEY_SECRET");
    }
}
