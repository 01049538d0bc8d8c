package io.banyan.gateway.route;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.gateway.config.HttpClientProperties;
import org.springframework.cloud.gateway.filter.NettyRoutingFilter;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.web.server.ServerWebExchange;
import reactor.netty.http.client.HttpClient;

/** Sends with the client of the service: its time-out, or none for streams. */
class ForwardFilter extends NettyRoutingFilter {

    ForwardFilter(ObjectProvider<List<HttpHeadersFilter>> headers) {
        super(HttpClient.newConnection(), headers, new HttpClientProperties());
    }

    @Override
    protected HttpClient getHttpClient(Route route, ServerWebExchange exchange) {
        var target = Target.of(exchange);
        return target.streaming()
                ? target.upstream().stream()
                : target.upstream().client();
    }
}
