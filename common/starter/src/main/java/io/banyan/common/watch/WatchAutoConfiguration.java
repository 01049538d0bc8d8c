package io.banyan.common.watch;

import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

@AutoConfiguration(afterName = "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration")
@EnableConfigurationProperties(WatchProperties.class)
class WatchAutoConfiguration {

    /** With a template of its own, whose time-out is not everybody's. */
    @Bean
    SchemaGauges schemaGauges(DataSource dataSource, WatchProperties properties) {
        return new SchemaGauges(new JdbcTemplate(dataSource), properties.gauges(), properties.keep(), System::nanoTime);
    }
}
