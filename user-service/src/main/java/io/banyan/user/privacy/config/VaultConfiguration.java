package io.banyan.user.privacy.config;

import io.banyan.user.privacy.Vault;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Without a key there is no service: a made-up one would make everything sealed with it unreadable after the next start. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    @Bean
    Vault vault(@Value("${banyan.user.key-secret:}") String secret) {
        if (secret.isBlank()) {
            throw new IllegalStateException(
                    "BANYAN_KEY_SECRET is missing: give 32 random bytes in base64 (openssl rand -base64 32) and keep them");
        }
        return new Vault(bytes(secret.strip()));
    }

    /** Both alphabets of base64 are in use for secrets; they differ in two characters only. */
    private static byte[] bytes(String secret) {
        return Base64.getDecoder().decode(secret.replace('-', '+').replace('_', '/'));
    }
}
