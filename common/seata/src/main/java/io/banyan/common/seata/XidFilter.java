package io.banyan.common.seata;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.seata.core.context.RootContext;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a request join the caller's global transaction. Mapped to {@code /internal/*} only: from outside nobody names one. A filter rather
 * than an interceptor, so that the thread is left clean on every way out.
 */
final class XidFilter extends OncePerRequestFilter {

    private static final Pattern FORM = Pattern.compile("[\\w.:\\[\\]-]{1,128}");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var xid = request.getHeader(RootContext.KEY_XID);
        if (xid == null) {
            chain.doFilter(request, response);
        } else if (!FORM.matcher(xid).matches()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, "Not a transaction id");
        } else {
            joined(xid, request, response, chain);
        }
    }

    private static void joined(String xid, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        RootContext.bind(xid);
        try {
            chain.doFilter(request, response);
        } finally {
            RootContext.unbind();
        }
    }
}
