package io.banyan.common.web;

import io.banyan.common.problem.RequestProblem;
import io.banyan.common.security.Caller;
import io.banyan.common.security.CallerAuthentication;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** {@link Caller} and {@link PageRequest} as plain arguments of controller methods. */
class Arguments implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class || parameter.getParameterType() == PageRequest.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return parameter.getParameterType() == Caller.class
                ? caller()
                : PageRequest.of(number(request, "page"), number(request, "size"));
    }

    private static Caller caller() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication known) {
            return known.getPrincipal();
        }
        throw new InsufficientAuthenticationException("Nobody is signed in");
    }

    private static @Nullable Integer number(NativeWebRequest request, String name) {
        var value = request.getParameter(name);
        try {
            return value == null ? null : Integer.valueOf(value);
        } catch (NumberFormatException _) {
            throw RequestProblem.parameter(name, "type", "This is not a number");
        }
    }
}
