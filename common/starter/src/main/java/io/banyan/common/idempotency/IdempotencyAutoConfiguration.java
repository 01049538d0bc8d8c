package io.banyan.common.idempotency;

import io.banyan.common.id.Ids;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

@AutoConfiguration(afterName = "io.banyan.common.id.IdsAutoConfiguration")
class IdempotencyAutoConfiguration {

    @Bean
    Idempotency idempotency(JdbcClient jdbc, Ids ids) {
        return new Idempotency(jdbc, ids);
    }
}
