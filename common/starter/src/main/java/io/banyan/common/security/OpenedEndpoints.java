package io.banyan.common.security;

import java.util.ArrayList;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * An endpoint is closed until it is opened: each of our handler methods (or its class) says with {@link PreAuthorize} who may call it,
 * public ones with {@code permitAll()}. It names rights only: it is asked before anything of the request is read ({@link RightsFirst}). A
 * service with an undecided endpoint does not start.
 */
class OpenedEndpoints implements SmartInitializingSingleton {

    private final RequestMappingHandlerMapping mappings;

    OpenedEndpoints(RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var undecided = new ArrayList<String>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getName().startsWith("io.banyan.") && !isDecided(handler)) {
                undecided.add(mapping + " " + handler.getShortLogMessage());
            }
        });
        if (!undecided.isEmpty()) {
            throw new IllegalStateException(
                    "Endpoints without @PreAuthorize, or with one that names an argument: " + undecided);
        }
    }

    private static boolean isDecided(HandlerMethod handler) {
        var own = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), PreAuthorize.class);
        var decision = own == null
                ? AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), PreAuthorize.class)
                : own;
        return decision != null && !decision.value().contains("#");
    }
}
