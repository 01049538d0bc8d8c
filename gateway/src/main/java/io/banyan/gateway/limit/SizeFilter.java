package io.banyan.gateway.limit;

import io.banyan.gateway.problem.GatewayProblem;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;

/** Refuses what is too large: by its declared length before anything is sent on, and by count where no length is declared. */
@Component
@Order(300)
class SizeFilter implements GlobalFilter {

    private static final String UPLOADS = "/api/v1/files";

    private final SizeSettings sizes;

    SizeFilter(SizeSettings sizes) {
        this.sizes = sizes;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        var request = exchange.getRequest();
        var uri = request.getURI();
        var addressLength = uri.getRawPath().length()
                + (uri.getRawQuery() == null ? 0 : uri.getRawQuery().length());
        if (addressLength > sizes.address().toBytes()) {
            return Mono.error(GatewayProblem.addressTooLong(sizes.address().toBytes()));
        }
        if (size(request) > sizes.headers().toBytes()) {
            return Mono.error(GatewayProblem.headersTooLarge(sizes.headers().toBytes()));
        }
        var allowed = bodyLimit(request);
        if (request.getHeaders().getContentLength() > allowed) {
            return Mono.error(GatewayProblem.bodyTooLarge(allowed));
        }
        return request.getHeaders().containsHeader(HttpHeaders.TRANSFER_ENCODING)
                ? chain.filter(exchange.mutate()
                        .request(new CountedRequest(request, allowed))
                        .build())
                : chain.filter(exchange);
    }

    private long bodyLimit(ServerHttpRequest request) {
        return HttpMethod.POST.equals(request.getMethod())
                        && UPLOADS.equals(request.getURI().getRawPath())
                ? sizes.upload().toBytes()
                : sizes.body().toBytes();
    }

    /** Walks over Netty's own headers: Spring's view of them looks each name up again. */
    private static long size(ServerHttpRequest request) {
        HttpServerRequest received = ServerHttpRequestDecorator.getNativeRequest(request);
        var size = 0L;
        for (var all = received.requestHeaders().iteratorCharSequence(); all.hasNext(); ) {
            var header = all.next();
            size += header.getKey().length() + header.getValue().length();
        }
        return size;
    }

    /** A body of undeclared length, cut off where it becomes too long. */
    private static final class CountedRequest extends ServerHttpRequestDecorator {

        private final long allowed;

        CountedRequest(ServerHttpRequest request, long allowed) {
            super(request);
            this.allowed = allowed;
        }

        @Override
        public Flux<DataBuffer> getBody() {
            var seen = new AtomicLong();
            return super.getBody().doOnNext(part -> {
                if (seen.addAndGet(part.readableByteCount()) > allowed) {
                    DataBufferUtils.release(part);
                    throw GatewayProblem.bodyTooLarge(allowed);
                }
            });
        }
    }
}
