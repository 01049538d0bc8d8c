package io.banyan.common.scope;

import io.banyan.common.security.Caller;
import io.banyan.common.security.CallerAuthentication;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;

/** Whose rows statements of this moment may touch (数据范围). */
public sealed interface Scope {

    /**
     * The rows of one company.
     *
     * @param projectIds     only those of these projects and those of no project; null for all projects
     * @param partProjectIds and those of these projects, as far as they do not say that they lie in another building
     * @param buildingIds    than these
     * @param equipmentTypeIds where rows are about equipment 设备, only those about equipment of these types; empty for all types
     */
    record Company(
            long companyId,
            @Nullable Set<Long> projectIds,
            Set<Long> partProjectIds,
            Set<Long> buildingIds,
            Set<Long> equipmentTypeIds)
            implements Scope {

        /** Without single buildings, and with equipment of all types. */
        public Company(long companyId, @Nullable Set<Long> projectIds) {
            this(companyId, projectIds, Set.of(), Set.of(), Set.of());
        }
    }

    /** All rows: the platform does something for itself. */
    record Platform(String reason) implements Scope {}

    /**
     * The scope that was chosen, or that of the caller; of the person for whom a service calls, if it calls for one. Outside of a request the platform works for itself: news of other services, the
     * clock, second phases of global transactions.
     *
     * @throws ScopeMissing in a request whose caller is not known
     */
    static Scope current() {
        if (ChosenScope.CHOSEN.isBound()) {
            return ChosenScope.CHOSEN.get();
        }
        if (SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication known) {
            return of(known.inTheEnd());
        }
        if (RequestContextHolder.getRequestAttributes() == null) {
            return new Platform("not in a request");
        }
        throw new ScopeMissing();
    }

    /**
     * Members of staff and other systems see their projects and single buildings, and equipment of their types; residents their company, narrowed to their own by each
     * query.
     */
    static Scope of(Caller caller) {
        return switch (caller.kind()) {
            case SERVICE -> new Platform("for " + caller.displayName());
            case STAFF, CLIENT ->
                new Company(
                        caller.companyId(),
                        caller.projectIds(),
                        caller.partProjectIds(),
                        caller.buildingIds(),
                        caller.equipmentTypeIds());
            case RESIDENT -> new Company(caller.companyId(), null);
        };
    }

    /** For what the clock does for somebody who asked for it: {@code Scope.as(caller).call(() -> …)}. */
    static ScopedValue.Carrier as(Caller caller) {
        return ScopedValue.where(ChosenScope.CHOSEN, of(caller));
    }

    /**
     * For something for which the caller's scope is too narrow, or for which there is no caller yet, and which shows nobody what he may not
     * see: {@code Scope.across("…").call(() -> …)}.
     *
     * @param reason why, for whoever reviews
     */
    static ScopedValue.Carrier across(String reason) {
        return ScopedValue.where(ChosenScope.CHOSEN, new Platform(reason));
    }
}
