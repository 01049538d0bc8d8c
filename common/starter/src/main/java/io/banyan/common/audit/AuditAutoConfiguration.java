package io.banyan.common.audit;

import io.banyan.common.outbox.Outbox;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** Every service notes what people do with it. */
@AutoConfiguration(
        beforeName = "com.baomidou.mybatisplus.autoconfigure.MybatisPlusAutoConfiguration",
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
            "io.banyan.common.outbox.OutboxAutoConfiguration"
        })
class AuditAutoConfiguration {

    @Bean
    AuditNotes auditNotes(
            JdbcTemplate jdbc, Outbox outbox, Clock clock, @Value("${spring.application.name}") String service) {
        return new AuditNotes(jdbc, outbox, clock, service);
    }

    @Bean
    Audit audit(AuditNotes notes) {
        return new Audit(notes);
    }

    @Bean
    @DependsOnDatabaseInitialization
    AuditInterceptor auditInterceptor(DataSource database, AuditNotes notes) {
        return new AuditInterceptor(AuditedTables.of(database), notes);
    }

    @Bean
    OwnTransaction ownTransaction(PlatformTransactionManager transactions) {
        return new OwnTransaction(transactions);
    }
}
