package io.banyan.billing.privacy;

import io.banyan.common.privacy.PersonalHold;
import io.banyan.common.privacy.PersonalTable;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Money is kept as the accounting law wants it 会计档案; it names a person by number only. */
@Configuration(proxyBeanMethods = false)
class ResidentRecords {

    private static final String LAW = "accounting law";

    @Bean
    PersonalTable bills() {
        return PersonalTable.kept(
                "bills",
                "bill",
                "payer_id",
                List.of("number", "title", "status", "amount", "paid", "refunded", "due_on", "issued_at"),
                LAW);
    }

    @Bean
    PersonalTable payments() {
        return PersonalTable.kept(
                "payments", "payment", "payer_id", List.of("number", "method", "status", "amount"), LAW);
    }

    @Bean
    PersonalHold unpaidBills() {
        return new PersonalHold(
                "unpaid-bills", "SELECT COUNT(*) FROM bill WHERE payer_id = ? AND status IN ('ISSUED', 'PARTLY_PAID')");
    }

    @Bean
    PersonalHold openRefunds() {
        return new PersonalHold(
                "open-refunds", "SELECT COUNT(*) FROM bill WHERE payer_id = ? AND refunding > refunded");
    }
}
