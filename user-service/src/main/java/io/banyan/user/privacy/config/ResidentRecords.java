package io.banyan.user.privacy.config;

import io.banyan.common.privacy.PersonalTable;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What this service keeps of residents. The account comes last: it ends with it. */
@Configuration(proxyBeanMethods = false)
class ResidentRecords {

    private static final String GONE = "'已注销'";

    @Bean
    @Order(1)
    PersonalTable ownerRecords() {
        return PersonalTable.kept(
                "owner", "owner", "account_id", List.of("name", "kind", "created_at"), "property service contract");
    }

    @Bean
    @Order(2)
    PersonalTable consentRecords() {
        return PersonalTable.kept(
                "consents",
                "consent",
                "account_id",
                List.of("purpose", "text_version", "given_at", "withdrawn_at"),
                "proof of consent");
    }

    @Bean
    @Order(3)
    PersonalTable applicationRecords() {
        return PersonalTable.emptied(
                "verification applications",
                "verification_application",
                "account_id",
                List.of("name", "house_label", "relation", "status", "created_at"),
                Map.of("name", GONE));
    }

    @Bean
    @Order(4)
    PersonalTable wechatRecords() {
        return PersonalTable.removed("wechat", "wechat_binding", "account_id", List.of("openid", "bound_at"));
    }

    @Bean
    @Order(5)
    PersonalTable accountRecords() {
        return PersonalTable.emptied(
                        "account",
                        "account",
                        "id",
                        List.of("id", "display_name", "phone_sealed", "created_at"),
                        Map.of(
                                "display_name", GONE,
                                "phone_sealed", "NULL",
                                "phone_index", "NULL",
                                "active", "FALSE",
                                "authority_version", "authority_version + 1"))
                .sealed("phone_sealed", "account:");
    }
}
