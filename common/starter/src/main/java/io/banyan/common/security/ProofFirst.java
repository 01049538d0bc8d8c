package io.banyan.common.security;

import io.banyan.common.problem.RequestProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses what is marked {@link StepUp} to whoever proved himself longer ago than is allowed. The access token says when ({@code auth_time});
 * no other service is asked. Comes after {@link RightsFirst}: who may not do it at all is not asked for his password.
 */
class ProofFirst implements HandlerInterceptor, WebMvcConfigurer {

    private final Clock clock;
    private final Duration lifetime;

    /** @param lifetime how old a proof may be */
    ProofFirst(Clock clock, Duration lifetime) {
        this.clock = clock;
        this.lifetime = lifetime;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE + 1);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isDangerous(method) && !isProved()) {
            response.setHeader(
                    HttpHeaders.WWW_AUTHENTICATE,
                    "Bearer error=\"insufficient_user_authentication\", max_age=\"%d\""
                            .formatted(lifetime.toSeconds()));
            throw RequestProblem.stepUpNeeded(lifetime);
        }
        return true;
    }

    private static boolean isDangerous(HandlerMethod method) {
        return AnnotatedElementUtils.hasAnnotation(method.getMethod(), StepUp.class)
                || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), StepUp.class);
    }

    private boolean isProved() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication request
                && request.getCredentials().getClaim("auth_time") instanceof Number seconds
                && clock.instant().getEpochSecond() - seconds.longValue() <= lifetime.toSeconds();
    }
}
