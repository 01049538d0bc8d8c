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
                        "owner",
                        "owner",
                        "account_id",
                        List.of("id", "name", "phone_sealed", "kind", "contact_name", "field_values", "created_at"),
                        "property service contract")
                .sealed("phone_sealed", "owner:");
    }

    /** Identity number, plates, accounts: they stand on the owner's record, which the contract keeps. */
    @Bean
    @Order(1)
    PersonalTable identityRecords() {
        return PersonalTable.kept(
                        "identity, plates and accounts",
                        "personal_datum",
                        "owner_id",
                        List.of("id", "kind", "value_sealed", "created_at"),
                        "property service contract")
                .where("owner_id IN (SELECT o.id FROM owner o WHERE o.account_id = ?)")
                .sealed("value_sealed", "personal:");
    }

    /** What was collected for him before he asked to be forgotten goes with the rest. */
    @Bean
    @Order(2)
    PersonalTable collectedRecords() {
        return PersonalTable.emptied(
                "requests about his data",
                "data_request",
                "account_id",
                List.of("id", "kind", "state", "requested_at", "channel", "reason", "evidence"),
                Map.of("result_sealed", "NULL"));
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
                List.of("name", "house_label", "relation", "status", "file_ids", "created_at"),
                Map.of("name", GONE, "file_ids", "''"));
    }

    /** Pictures of his documents: out of everybody's reach at once, and the next collection of files takes away what was stored. */
    @Bean
    @Order(3)
    PersonalTable verificationFiles() {
        return PersonalTable.emptied(
                        "documents for verification",
                        "stored_file",
                        "uploaded_by",
                        List.of("name", "content_type", "size_bytes", "created_at"),
                        Map.of("name", GONE, "owner_type", "'CONDEMNED'", "owner_id", "0"))
                .where("uploaded_by = ? AND purpose = 'VERIFICATION'");
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
