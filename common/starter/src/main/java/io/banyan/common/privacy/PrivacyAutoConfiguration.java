package io.banyan.common.privacy;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Personal data in a service: what is kept of whom, and, for a service that seals, a key of its own, without which there is no such service.
 */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration"
        })
class PrivacyAutoConfiguration {

    /** Every service answers, even if it has nothing to say. */
    @Bean
    PersonalRecords personalRecords(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            ObjectProvider<Vault> vault,
            ObjectProvider<PersonalTable> tables,
            ObjectProvider<PersonalHold> holds) {
        return new PersonalRecords(
                jdbc,
                new TransactionTemplate(transactions),
                vault.getIfAvailable(),
                tables.orderedStream().toList(),
                holds.stream().toList());
    }

    @Bean
    PersonalRecordsController personalRecordsController(PersonalRecords records) {
        return new PersonalRecordsController(records);
    }

    /**
     * @param secret   the service's own root key
     * @param newer    keys of later rotations, the same for all services
     * @param variable the environment's name for the root key
     */
    @Bean
    @ConditionalOnProperty("banyan.privacy.variable")
    Vault vault(
            @Value("${banyan.privacy.key-secret:}") String secret,
            @Value("${banyan.privacy.keys:}") String newer,
            @Value("${banyan.privacy.variable}") String variable) {
        return Vault.of(secret, newer, variable);
    }

    @Bean
    @ConditionalOnProperty("banyan.privacy.variable")
    Resealing resealing(JdbcClient jdbc, Vault vault, ObjectProvider<SealedColumn> columns) {
        return new Resealing(jdbc, vault, columns.stream().toList());
    }
}
