package io.banyan.gateway.watch;

import static org.springframework.web.reactive.function.server.RequestPredicates.GET;

import io.banyan.common.scrape.ScrapeToken;
import io.banyan.gateway.problem.GatewayProblem;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** `/actuator/prometheus`, at the same path as in the services. For everybody without the scraper's token it does not exist. */
@Configuration(proxyBeanMethods = false)
class MetricsPage {

    private static final MediaType TEXT = MediaType.parseMediaType("text/plain; version=0.0.4; charset=utf-8");

    @Bean
    RouterFunction<ServerResponse> metrics(PrometheusMeterRegistry registry, WatchSettings settings) {
        var scraper = new ScrapeToken(settings.token());
        return RouterFunctions.route(
                GET("/actuator/prometheus"),
                request -> scraper.opens(authorization(request))
                        ? ServerResponse.ok()
                                .contentType(TEXT)
                                .cacheControl(CacheControl.noStore())
                                .bodyValue(registry.scrape())
                        : Mono.error(GatewayProblem.notFound()));
    }

    private static @Nullable String authorization(ServerRequest request) {
        return request.headers().firstHeader(HttpHeaders.AUTHORIZATION);
    }
}
