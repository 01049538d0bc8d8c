package io.banyan.common.watch;

import io.banyan.common.trace.Span;
import io.banyan.common.trace.Trace;
import io.banyan.common.trace.Tracer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/** Continues the caller's trace with a span of its own and names it in the answer. Health and metrics leave none. */
class TraceFilter extends OncePerRequestFilter {

    private final Tracer tracer;

    TraceFilter(Tracer tracer) {
        this.tracer = tracer;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (var span = tracer.start(Span.Kind.SERVER, request.getMethod(), request.getHeader(Trace.HEADER));
                var _ = span.trace().open()) {
            response.setHeader(Trace.HEADER, span.trace().traceparent());
            chain.doFilter(request, response);
            describe(span, request, response.getStatus());
        }
    }

    private static void describe(Span span, HttpServletRequest request, int status) {
        span.with(Span.METHOD, request.getMethod()).with(Span.PATH, request.getRequestURI());
        if (request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String route) {
            span.named(request.getMethod() + " " + route).with(Span.ROUTE, route);
        }
        span.with(Span.STATUS, status);
        if (status >= 500) {
            span.failed(Integer.toString(status));
        }
    }
}
