package io.banyan.gateway.problem;

import io.banyan.gateway.trace.Trace;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import tools.jackson.databind.json.JsonMapper;

/**
 * An address that is no URI, `?q=a|b` say, is refused below all filters, with a status and nothing else. This adds the problem, so that
 * clients need not expect two kinds of answers.
 */
@Component
class MalformedAddress implements NettyServerCustomizer {

    private final JsonMapper json;

    MalformedAddress(JsonMapper json) {
        this.json = json;
    }

    @Override
    public HttpServer apply(HttpServer server) {
        return server.mapHandle((handled, connection) -> handled.then(Mono.defer(() -> explain(connection))));
    }

    private Mono<Void> explain(Connection connection) {
        if (!(connection instanceof HttpServerResponse response)
                || !(connection instanceof HttpServerRequest request)
                || response.hasSentHeaders()
                || response.status().code() != 400) {
            return Mono.empty();
        }
        var in = request.requestHeaders();
        var trace = Trace.from(in.get(Trace.REQUEST_ID), in.get(Trace.TRACEPARENT));
        var language = Titles.language(in.get(HttpHeaders.ACCEPT_LANGUAGE));
        var problem = GatewayProblem.badRequest("The address is not a URI: encode what is special in it");
        var body = json.writeValueAsBytes(ProblemBody.of(problem, language, "/" + request.path(), trace));
        return response.header(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .header(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length))
                .header(Trace.REQUEST_ID, trace.requestId())
                .header(Trace.TRACEPARENT, trace.traceparent())
                .sendByteArray(Mono.just(body))
                .then();
    }
}
