package io.banyan.common.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** From which network address a request comes in the end: what the gateway saw, also when one of our services calls another because of it. */
public final class ClientAddress {

    /** What a service tells of the request for which it calls. Believed from a service only: anybody else could say anything. */
    static final String HEADER = "Banyan-For-Address";

    private static final int LONGEST = 45;

    private ClientAddress() {}

    /** The gateway drops what others say about it; without a gateway, as in tests and between services, it is the other end of the line. */
    public static String of(HttpServletRequest request) {
        var told = isFromService() ? request.getHeader(HEADER) : request.getHeader("X-Forwarded-For");
        var last = told == null ? request.getRemoteAddr() : told.substring(told.lastIndexOf(',') + 1);
        return last.strip().substring(0, Math.min(last.strip().length(), LONGEST));
    }

    /** What to send on; null where there is no request. */
    static @Nullable String header() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? of(attributes.getRequest())
                : null;
    }

    private static boolean isFromService() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication known
                && known.isService();
    }
}
