package io.banyan.common.security;

import java.util.ArrayList;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * An endpoint is closed until it is opened: each of our handler methods (or its class) says with {@link PreAuthorize} who may call it,
 * public ones with {@code permitAll()}. A service with an undecided endpoint does not start.
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
            if (handler.getBeanType().getName().startsWith("io.banyan.")
                    && !AnnotatedElementUtils.hasAnnotation(handler.getMethod(), PreAuthorize.class)
                    && !AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), PreAuthorize.class)) {
                undecided.add(mapping + " " + handler.getShortLogMessage());
            }
        });
        if (!undecided.isEmpty()) {
            throw new IllegalStateException("Endpoints without @PreAuthorize: " + undecided);
        }
    }
}
