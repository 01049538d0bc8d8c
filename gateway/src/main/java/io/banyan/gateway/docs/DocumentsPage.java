package io.banyan.gateway.docs;

import static org.springframework.web.reactive.function.server.RequestPredicates.GET;

import io.banyan.gateway.route.Upstreams;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** `/docs`: Swagger UI with the document of every service in its list. The documents themselves are routed, `/v3/api-docs/{service}`. */
@Configuration(proxyBeanMethods = false)
class DocumentsPage {

    private static final CacheControl A_DAY = CacheControl.maxAge(Duration.ofDays(1));

    @Bean
    RouterFunction<ServerResponse> documents(Upstreams upstreams, DocumentsSettings settings) {
        var config = new SwaggerConfig(upstreams.all().stream()
                .map(service -> new Document(service.title(), "/v3/api-docs/" + service.name()))
                .toList());
        var swaggerUi =
                new ClassPathResource("META-INF/resources/webjars/swagger-ui/%s/".formatted(settings.swaggerUi()));
        return RouterFunctions.route(
                        GET("/v3/api-docs/swagger-config"),
                        _ -> ServerResponse.ok()
                                .contentType(MediaType.APPLICATION_JSON)
                                .cacheControl(CacheControl.noCache())
                                .bodyValue(config))
                .andRoute(
                        GET("/docs"),
                        _ -> ServerResponse.permanentRedirect(URI.create("/docs/"))
                                .build())
                .andRoute(GET("/docs/"), _ -> own("index.html", MediaType.TEXT_HTML))
                .andRoute(GET("/docs/start.js"), _ -> own("start.js", new MediaType("text", "javascript")))
                .and(RouterFunctions.resources("/docs/**", swaggerUi, (_, headers) -> headers.setCacheControl(A_DAY)));
    }

    private static Mono<ServerResponse> own(String name, MediaType type) {
        return ServerResponse.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache())
                .bodyValue(new ClassPathResource("docs/" + name));
    }

    record SwaggerConfig(List<Document> urls) {}

    record Document(String name, String url) {}
}
