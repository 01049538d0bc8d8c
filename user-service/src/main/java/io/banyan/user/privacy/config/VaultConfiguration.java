package io.banyan.user.privacy.config;

import io.banyan.common.privacy.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this service keeps sealed, so that it follows when keys are rotated. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    @Bean
    SealedColumn accountPhones() {
        return SealedColumn.of("account", "phone_sealed", "account:");
    }

    @Bean
    SealedColumn ownerPhones() {
        return SealedColumn.of("owner", "phone_sealed", "owner:");
    }

    @Bean
    SealedColumn personalData() {
        return SealedColumn.of("personal_datum", "value_sealed", "personal:");
    }

    @Bean
    SealedColumn collectedData() {
        return SealedColumn.of("data_request", "result_sealed", "data-request:");
    }

    @Bean
    SealedColumn signingKeys() {
        return new SealedColumn("signing_key", "kid", "private_sealed", "signing-key:", null);
    }

    @Bean
    SealedColumn secondFactors() {
        return new SealedColumn("second_factor", "account_id", "secret_sealed", "second-factor:", null);
    }

    @Bean
    SealedColumn shownPhones() {
        return SealedColumn.of("sms_outbox", "phone_sealed", "sms:");
    }

    @Bean
    SealedColumn shownTexts() {
        return SealedColumn.of("sms_outbox", "text_sealed", "sms:");
    }
}
