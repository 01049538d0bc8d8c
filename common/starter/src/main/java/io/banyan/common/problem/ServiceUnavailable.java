package io.banyan.common.problem;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Another part of the platform does not answer. Nothing was invented in its place; the caller may try again. */
public final class ServiceUnavailable extends DomainProblem {

    private ServiceUnavailable(String code, String detail, @Nullable Throwable cause) {
        super(Kind.UNAVAILABLE, code, detail, List.of(), Map.of(), cause);
    }

    /** Of the service's own database, whatever was missed there. */
    public static ServiceUnavailable ofStore(Throwable cause) {
        return new ServiceUnavailable("store.unavailable", "The data store does not answer", cause);
    }

    /** @param service its name in discovery, for example {@code inventory-service} */
    public static ServiceUnavailable of(String service, @Nullable Throwable cause) {
        return new ServiceUnavailable(service + ".unavailable", service + " does not answer at the moment", cause);
    }
}
