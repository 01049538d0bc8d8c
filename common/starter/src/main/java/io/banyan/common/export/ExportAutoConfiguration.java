package io.banyan.common.export;

import io.banyan.common.idempotency.Idempotency;
import io.banyan.common.security.Authorities;
import java.time.Clock;
import org.apache.ibatis.session.SqlSessionFactory;
import org.mybatis.spring.mapper.MapperFactoryBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** For services that have an {@link ExportSource}; the tables come with their migrations. */
@AutoConfiguration(
        afterName = {
            "com.baomidou.mybatisplus.autoconfigure.MybatisPlusAutoConfiguration",
            "io.banyan.common.idempotency.IdempotencyAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration"
        })
@EnableConfigurationProperties(ExportProperties.class)
class ExportAutoConfiguration {

    @Bean
    ExportWords exportWords(ExportProperties limits) {
        return new ExportWords(limits.zone());
    }

    @Bean
    @ConditionalOnBean(ExportSource.class)
    MapperFactoryBean<ExportMapper> exportMapper(SqlSessionFactory sessions) {
        return mapper(ExportMapper.class, sessions);
    }

    @Bean
    @ConditionalOnBean(ExportSource.class)
    MapperFactoryBean<ExportPartMapper> exportPartMapper(SqlSessionFactory sessions) {
        return mapper(ExportPartMapper.class, sessions);
    }

    private static <M> MapperFactoryBean<M> mapper(Class<M> type, SqlSessionFactory sessions) {
        var mapper = new MapperFactoryBean<>(type);
        mapper.setSqlSessionFactory(sessions);
        return mapper;
    }

    @Bean
    @ConditionalOnBean(ExportSource.class)
    Exports exports(
            ExportMapper jobs,
            ExportPartMapper parts,
            PlatformTransactionManager transactions,
            ExportProperties limits,
            Clock clock) {
        return new Exports(jobs, parts, new TransactionTemplate(transactions), limits, clock);
    }

    @Bean
    @ConditionalOnBean(ExportSource.class)
    ExportDesk exportDesk(Exports exports, Idempotency idempotency) {
        return new ExportDesk(exports, idempotency);
    }

    @Bean
    @ConditionalOnBean(ExportSource.class)
    ExportRunner exportRunner(
            ExportMapper jobs,
            ExportPartMapper parts,
            ExportStep exportStep,
            ObjectProvider<ExportSource<?>> sources,
            ExportStep.Settings settings) {
        return new ExportRunner(jobs, parts, exportStep, sources.stream().toList(), settings);
    }

    @Bean
    ExportStep.Settings exportSettings(ExportProperties limits, Clock clock) {
        return new ExportStep.Settings(limits, clock);
    }

    @Bean
    @ConditionalOnBean(ExportSource.class)
    ExportStep exportStep(
            ExportMapper jobs,
            ExportPartMapper parts,
            Authorities authorities,
            PlatformTransactionManager transactions,
            ExportStep.Settings settings) {
        return new ExportStep(jobs, parts, authorities, new TransactionTemplate(transactions), settings);
    }
}
