package io.banyan.gateway.route;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.gateway.config.GlobalCorsProperties;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.filter.NettyRoutingFilter;
import org.springframework.cloud.gateway.filter.NettyWriteResponseFilter;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.cloud.gateway.handler.FilteringWebHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;

/**
 * The few parts of Spring Cloud Gateway that this gateway uses. Its auto-configuration is switched off: it would make some ninety beans for
 * predicates and filters nobody asks, and run filters on every request that find nothing to do.
 */
@Configuration(proxyBeanMethods = false)
class RouteConfiguration {

    @Bean
    FilteringWebHandler filteringWebHandler(List<GlobalFilter> filters) {
        return new FilteringWebHandler(filters, true);
    }

    @Bean
    GlobalCorsProperties globalCorsProperties() {
        return new GlobalCorsProperties();
    }

    @Bean
    TableHandlerMapping tableHandlerMapping(
            RouteTable table, FilteringWebHandler filters, GlobalCorsProperties cors, Environment environment) {
        return new TableHandlerMapping(table, filters, cors, environment);
    }

    @Bean
    NettyRoutingFilter forwardFilter(ObjectProvider<List<HttpHeadersFilter>> headers) {
        return new ForwardFilter(headers);
    }

    @Bean
    NettyWriteResponseFilter writeResponseFilter(ObjectProvider<List<HttpHeadersFilter>> headers) {
        return new NettyWriteResponseFilter(List.of(MediaType.TEXT_EVENT_STREAM), headers);
    }
}
