package io.banyan.common.web;

import io.banyan.common.problem.RequestProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * A query parameter that the endpoint does not have is a mistake of the caller, and is told so instead of being ignored: a filter that
 * silently does nothing shows the wrong list.
 */
class KnownParameters implements HandlerInterceptor {

    private final Map<java.lang.reflect.Method, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith("io.banyan.")
                && !(request instanceof MultipartRequest)
                && request.getQueryString() != null) {
            var allowed = known.computeIfAbsent(method.getMethod(), _ -> names(method));
            for (var name : request.getParameterMap().keySet()) {
                if (!allowed.contains(name)) {
                    throw RequestProblem.unknownParameter(name);
                }
            }
        }
        return true;
    }

    private static Set<String> names(HandlerMethod method) {
        var names = new HashSet<String>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
            var single = parameter.getParameterAnnotation(RequestParam.class);
            if (parameter.getParameterType() == PageRequest.class) {
                names.addAll(Set.of("page", "size"));
            } else if (single != null) {
                names.add(single.name().isEmpty() ? String.valueOf(parameter.getParameterName()) : single.name());
            } else if (parameter.getParameterType().isRecord()
                    && AnnotatedElementUtils.hasAnnotation(parameter.getParameter(), ModelAttribute.class)) {
                Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .forEach(component -> names.add(component.getName()));
            }
        }
        return names;
    }
}
