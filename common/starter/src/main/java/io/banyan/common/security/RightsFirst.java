package io.banyan.common.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Asks the {@link PreAuthorize} of a handler before its parameters and its body are read. Spring asks it after that, when the method is
 * called: somebody who may not do a thing would be told what is wrong with his form, and so which fields there are, before he is told
 * that it is not for him. Our expressions name rights only; whose thing it is, is for the service behind, so no argument is needed here.
 */
class RightsFirst implements HandlerInterceptor, WebMvcConfigurer {

    private static final Object[] NOTHING_READ_YET = {};
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final PreAuthorizeAuthorizationManager rights = new PreAuthorizeAuthorizationManager();

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            var call = new SimpleMethodInvocation(method.getBean(), method.getMethod(), NOTHING_READ_YET);
            var answer = rights.authorize(SecurityContextHolder.getContext()::getAuthentication, call);
            if (answer != null && !answer.isGranted()) {
                throw new AuthorizationDeniedException("Access Denied", answer);
            }
            refuseClients(request, method);
        }
        return true;
    }

    /** Another system reads; what else it may do is marked. */
    private static void refuseClients(HttpServletRequest request, HandlerMethod method) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication known
                && known.getPrincipal().isClient()
                && !READING.contains(request.getMethod())
                && !method.hasMethodAnnotation(OpenToClients.class)) {
            throw new AuthorizationDeniedException("Access Denied", new AuthorizationDecision(false));
        }
    }
}
