package io.banyan.gateway.trace;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.logging.AccessLog;
import reactor.netty.http.server.logging.AccessLogArgProvider;
import reactor.netty.http.server.logging.AccessLogFactory;

/**
 * A log line for each request that failed or took long, also for those that fail before any filter: ids, method, path, status, milliseconds.
 * Never the query, which may carry names, numbers and signatures. Logger `reactor.netty.http.server.AccessLog`.
 */
@Component
class AccessLines implements NettyServerCustomizer {

    private final Settings settings;

    AccessLines(Settings settings) {
        this.settings = settings;
    }

    @Override
    public HttpServer apply(HttpServer server) {
        return server.accessLog(true, AccessLogFactory.createFilter(this::isWorthALine, AccessLines::line));
    }

    private boolean isWorthALine(AccessLogArgProvider request) {
        var status = request.status();
        return settings.all()
                || status == null
                || status.charAt(0) > '3'
                || request.duration() >= settings.slow().toMillis();
    }

    private static AccessLog line(AccessLogArgProvider request) {
        return AccessLog.create(
                "[{} {}] {} {} -> {} in {} ms",
                request.responseHeader(Trace.REQUEST_ID),
                request.responseHeader(Trace.TRACEPARENT),
                request.method(),
                withoutQuery(request.uri()),
                request.status(),
                request.duration());
    }

    private static String withoutQuery(@Nullable CharSequence uri) {
        var text = String.valueOf(uri);
        var query = text.indexOf('?');
        return query < 0 ? text : text.substring(0, query);
    }

    /**
     * @param all  a line for every request; costs some 15 µs each
     * @param slow what counts as long
     */
    @ConfigurationProperties("banyan.gateway.access-log")
    record Settings(
            @DefaultValue("false") boolean all,
            @DefaultValue("1s") Duration slow) {}
}
