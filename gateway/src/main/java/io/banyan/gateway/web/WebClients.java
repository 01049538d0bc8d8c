package io.banyan.gateway.web;

import static org.springframework.web.reactive.function.server.RequestPredicates.GET;

import java.net.URI;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * The landing page, and the three web clients where the build has put them into `static/`. Each is a single page: an address of it that names
 * no file is the page itself. Files below `assets/` carry a hash in their names and never change.
 */
@Configuration(proxyBeanMethods = false)
class WebClients {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Bean
    RouterFunction<ServerResponse> pages() {
        return RouterFunctions.route(GET("/"), _ -> page(new ClassPathResource("web/index.html")))
                .and(client("admin"))
                .and(client("m"))
                .and(client("staff"));
    }

    private static RouterFunction<ServerResponse> client(String name) {
        var base = "/" + name;
        var folder = new ClassPathResource("static" + base + "/");
        var index = new ClassPathResource("static" + base + "/index.html");
        if (!index.exists()) {
            return _ -> Mono.empty();
        }
        return RouterFunctions.route(
                        GET(base),
                        _ -> ServerResponse.permanentRedirect(URI.create(base + "/"))
                                .build())
                .andRoute(GET(base + "/**").and(request -> namesNoFile(request.path())), _ -> page(index))
                .and(RouterFunctions.resources(base + "/**", folder, WebClients::cache));
    }

    static boolean namesNoFile(String path) {
        return path.indexOf('.', path.lastIndexOf('/')) < 0;
    }

    private static Mono<ServerResponse> page(Resource page) {
        return ServerResponse.ok()
                .contentType(MediaType.TEXT_HTML)
                .cacheControl(CacheControl.noCache())
                .bodyValue(page);
    }

    private static void cache(Resource file, HttpHeaders headers) {
        var neverChanges = file.getDescription().contains("/assets/");
        headers.setCacheControl(neverChanges ? FOR_EVER : CacheControl.noCache());
    }
}
