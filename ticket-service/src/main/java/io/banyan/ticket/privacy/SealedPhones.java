package io.banyan.ticket.privacy;

import io.banyan.common.privacy.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this service keeps sealed, so that it follows when keys are rotated. */
@Configuration(proxyBeanMethods = false)
class SealedPhones {

    @Bean
    SealedColumn callerPhone() {
        return SealedColumn.of("ticket", "contact_phone", "ticket:").indexedBy("contact_phone_index");
    }

    @Bean
    SealedColumn vendorPhone() {
        return SealedColumn.of("vendor", "phone_sealed", "vendor:");
    }
}
