package io.banyan.gateway.web;

import static org.springframework.web.reactive.function.server.RequestPredicates.GET;

import io.banyan.gateway.problem.GatewayProblem;
import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * The landing page, and the three web clients where the build has put them. Each is a single page: an address of it that names no file is
 * the page itself, for those who want a page. Where a client was not built, a page says how.
 */
@Configuration(proxyBeanMethods = false)
class WebClients {

    private static final String PAGE = "index.html";

    @Bean
    RouterFunction<ServerResponse> pages(WebSettings settings) {
        return RouterFunctions.route(GET("/"), _ -> own("web/index.html", HttpStatus.OK))
                .andRoute(GET("/favicon.ico"), _ -> own("web/favicon.svg", HttpStatus.OK))
                .and(client("admin", settings))
                .and(client("m", settings))
                .and(client("staff", settings));
    }

    private static RouterFunction<ServerResponse> client(String name, WebSettings settings) {
        var base = "/" + name;
        var files = WebFiles.below(settings.folder() + name + "/");
        return RouterFunctions.route(
                        GET(base),
                        _ -> ServerResponse.permanentRedirect(URI.create(base + "/"))
                                .build())
                .andRoute(GET(base + "/**"), request -> file(files, request, base.length() + 1));
    }

    private static Mono<ServerResponse> file(WebFiles files, ServerRequest request, int begin) {
        var name = request.path().substring(begin);
        var wanted = files.find(name);
        if (wanted == null && (name.isEmpty() || namesNoFile(name) && wantsPage(request))) {
            wanted = files.find(PAGE);
            if (wanted == null) {
                return own("web/not-built.html", HttpStatus.SERVICE_UNAVAILABLE);
            }
        }
        return wanted == null ? Mono.error(GatewayProblem.notFound()) : wanted.send(request);
    }

    static boolean namesNoFile(String path) {
        return path.indexOf('.', path.lastIndexOf('/') + 1) < 0;
    }

    /** A script that asks for an address that is gone must not be given a page. */
    private static boolean wantsPage(ServerRequest request) {
        return request.headers().accept().stream().anyMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype);
    }

    private static Mono<ServerResponse> own(String name, HttpStatus status) {
        return ServerResponse.status(status)
                .contentType(name.endsWith(".svg") ? new MediaType("image", "svg+xml") : MediaType.TEXT_HTML)
                .cacheControl(CacheControl.noCache())
                .bodyValue(new ClassPathResource(name));
    }
}
