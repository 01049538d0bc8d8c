package io.banyan.common.audit;

import io.banyan.common.contract.user.UserInternalApi.AccountKind;
import io.banyan.common.security.Caller;
import io.banyan.common.security.CallerAuthentication;
import io.banyan.common.security.ClientAddress;
import io.banyan.common.trace.Trace;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Who does what is done at the moment, and from where.
 *
 * @param operation {@code PUT /api/v1/owners/{id}}
 * @param address   as the gateway saw it, also when one service calls another: see {@link ClientAddress}
 */
record Doer(Caller caller, String operation, String address, String traceId) {

    private static final int LONGEST = 200;

    /** Empty when a service works for itself, or for somebody who is not signed in. */
    static Optional<Doer> current() {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication known)
                || !(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
            return Optional.empty();
        }
        var caller = known.inTheEnd();
        var request = attributes.getRequest();
        return caller.kind() == AccountKind.SERVICE
                ? Optional.empty()
                : Optional.of(new Doer(
                        caller,
                        operation(request),
                        ClientAddress.of(request),
                        Trace.current().traceId()));
    }

    private static String operation(HttpServletRequest request) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        var text = request.getMethod() + " " + (pattern == null ? request.getRequestURI() : pattern);
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
