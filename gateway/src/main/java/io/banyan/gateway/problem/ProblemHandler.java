package io.banyan.gateway.problem;

import io.banyan.gateway.trace.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;
import tools.jackson.databind.json.JsonMapper;

/** Turns whatever went wrong in the gateway into one problem+json answer and, where somebody should know, one log line. */
@Component
@Order(-2)
class ProblemHandler implements WebExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);

    private final JsonMapper json;

    ProblemHandler(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        var response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.error(failure);
        }
        if (failure instanceof AbortedException) {
            log.debug("The client left: {}", failure.getMessage());
            return Mono.empty();
        }
        var problem = problemFor(failure);
        var trace = Trace.of(exchange);
        report(exchange, problem, trace);
        var language = Titles.language(exchange.getRequest().getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE));
        response.setStatusCode(HttpStatusCode.valueOf(problem.status()));
        var headers = response.getHeaders();
        problem.headers().forEach(headers::set);
        headers.set(HttpHeaders.CONTENT_TYPE, "application/problem+json");
        headers.set(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        var body = json.writeValueAsBytes(
                ProblemBody.of(problem, language, exchange.getRequest().getURI().getRawPath(), trace));
        headers.setContentLength(body.length);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
    }

    private static GatewayProblem problemFor(Throwable failure) {
        return switch (failure) {
            case GatewayProblem problem -> problem;
            case ResponseStatusException refused -> problemFor(refused);
            default -> GatewayProblem.internal(failure);
        };
    }

    /** What Spring itself refuses: pages that are not there, methods they do not take. */
    private static GatewayProblem problemFor(ResponseStatusException refused) {
        var status = refused.getStatusCode().value();
        if (status == 404) {
            return GatewayProblem.notFound();
        }
        if (status == 405) {
            return GatewayProblem.methodNotAllowed();
        }
        return status < 500 ? GatewayProblem.badRequest(refused.getMessage()) : GatewayProblem.internal(refused);
    }

    private static void report(ServerWebExchange exchange, GatewayProblem problem, Trace trace) {
        try (var _ = trace.inLog()) {
            var request = exchange.getRequest();
            if (problem.status() == 500) {
                log.error("{} {} failed", request.getMethod(), request.getPath(), problem.getCause());
            } else if (problem.status() > 500) {
                log.warn(
                        "{} {} -> {} {}: {} ({})",
                        request.getMethod(),
                        request.getPath(),
                        problem.status(),
                        problem.code(),
                        problem.getMessage(),
                        String.valueOf(problem.getCause()));
            } else {
                log.debug("{} {} -> {} {}", request.getMethod(), request.getPath(), problem.status(), problem.code());
            }
        }
    }
}
