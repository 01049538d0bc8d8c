package io.banyan.common.id;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/**
 * Each start of an instance takes the next number of its service's own table, modulo 1024. Two running instances could share a number
 * only after 1023 other starts during the life of one; the primary keys would then refuse a repeated id.
 */
@AutoConfiguration(afterName = "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration")
class IdsAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Ids ids(Clock clock, JdbcClient jdbc) {
        var start = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO instance_start (started_at) VALUES (UTC_TIMESTAMP(6))")
                .update(start, "id");
        var number = start.getKey();
        if (number == null) {
            throw new IllegalStateException("The database gave no number for this start");
        }
        return new Ids(clock, (int) (number.longValue() % 1024));
    }
}
