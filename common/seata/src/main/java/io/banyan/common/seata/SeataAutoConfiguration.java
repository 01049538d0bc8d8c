package io.banyan.common.seata;

import feign.RequestInterceptor;
import io.banyan.common.trace.Tracer;
import java.time.Clock;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.seata.core.context.RootContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.transaction.PlatformTransactionManager;

/** Global transactions for a service: client, fence, propagation and health, without Seata's own auto-configurations. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration"
        })
@EnableConfigurationProperties(BanyanSeataProperties.class)
class SeataAutoConfiguration {

    @Bean
    SeataServer seataServer(Environment environment) {
        return SeataServer.of(environment);
    }

    @Bean
    FenceLog fenceLog(DataSource dataSource) {
        return new FenceLog(dataSource);
    }

    @Bean
    Fence fence(FenceLog log, DataSource dataSource, PlatformTransactionManager transactionManager) {
        return new Fence(log, dataSource, transactionManager);
    }

    @Bean
    Caretaker seataCaretaker(
            SeataClient client, FenceLog log, BanyanSeataProperties properties, ObjectProvider<Clock> clock) {
        return new Caretaker(client, log, properties, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    SeataClient seataClient(
            SeataServer server,
            BanyanSeataProperties properties,
            Fence fence,
            ObjectProvider<TccParticipant> participants,
            ObjectProvider<Tracer> tracer) {
        return new SeataClient(server, properties, fence, participants, tracer.getIfAvailable(Tracer::off));
    }

    @Bean
    Tcc tcc(SeataClient client) {
        return new SeataTcc(client);
    }

    @Bean
    GlobalTransactions globalTransactions(FenceLog log) {
        return new SeataGlobalTransactions(log);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(FlywayConfigurationCustomizer.class)
    static class Migration {

        /** Added to the service's own locations, so that the table cannot be forgotten. */
        @Bean
        FlywayConfigurationCustomizer fenceTable() {
            return flyway -> flyway.locations(Stream.concat(
                            Stream.of(flyway.getLocations()).map(location -> location.getDescriptor()),
                            Stream.of("classpath:db/fence"))
                    .toArray(String[]::new));
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(RequestInterceptor.class)
    static class Outbound {

        /** The transaction travels to other services of ours only. */
        @Bean
        RequestInterceptor xidFeign() {
            return request -> {
                var xid = RootContext.getXID();
                if (xid != null && request.path().startsWith("/internal/")) {
                    request.header(RootContext.KEY_XID, xid);
                }
            };
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    static class Inbound {

        /** Behind the security filter. */
        @Bean
        FilterRegistrationBean<XidFilter> xidFilter() {
            var registration = new FilterRegistrationBean<>(new XidFilter());
            registration.addUrlPatterns("/internal/*");
            registration.setOrder(Ordered.LOWEST_PRECEDENCE);
            return registration;
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(HealthIndicator.class)
    static class Watched {

        @Bean
        HealthIndicator seataHealthIndicator(SeataClient client, SeataServer server, BanyanSeataProperties properties) {
            return new SeataHealth(client, server, properties);
        }
    }
}
