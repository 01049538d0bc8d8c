package io.banyan.common.trace;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Continues the caller's trace and names it in the answer. */
class TraceFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var trace = Trace.continued(request.getHeader(Trace.HEADER));
        try (var _ = trace.open()) {
            response.setHeader(Trace.HEADER, trace.traceparent());
            chain.doFilter(request, response);
        }
    }
}
