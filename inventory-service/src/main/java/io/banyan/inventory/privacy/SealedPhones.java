package io.banyan.inventory.privacy;

import io.banyan.common.privacy.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this service keeps sealed, so that it follows when keys are rotated. */
@Configuration(proxyBeanMethods = false)
class SealedPhones {

    @Bean
    SealedColumn supplierPhone() {
        return SealedColumn.of("supplier", "phone", "supplier:");
    }
}
