package io.banyan.ticket.field.client;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import feign.FeignException;
import io.banyan.common.contract.user.TicketFieldInternalApi.CheckedTicketFields;
import io.banyan.common.contract.user.TicketFieldInternalApi.TicketFieldCheck;
import io.banyan.common.contract.user.TicketFieldInternalApi.TicketFieldFacts;
import io.banyan.common.problem.ServiceUnavailable;
import io.banyan.ticket.field.CompanyFields;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Asks user-service and remembers the fields of each company, for what is shown: pages of tickets are read far more often than fields are
 * defined. What is checked is not remembered.
 */
@Component
class FeignCompanyFields implements CompanyFields {

    /** How old names may be. */
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final TicketFieldClient users;
    private final Clock clock;
    private final Cache<Long, Known> known =
            Caffeine.newBuilder().maximumSize(1_000).build();

    FeignCompanyFields(TicketFieldClient users, Clock clock) {
        this.users = users;
        this.clock = clock;
    }

    private record Known(List<TicketFieldFacts> fields, Instant askedAt) {}

    @Override
    public List<TicketFieldFacts> of(long companyId) {
        var now = clock.instant();
        var remembered = known.getIfPresent(companyId);
        if (remembered != null && now.isBefore(remembered.askedAt().plus(FRESH))) {
            return remembered.fields();
        }
        try {
            var fresh = asked(() -> users.ticketFields(companyId));
            known.put(companyId, new Known(fresh, now));
            return fresh;
        } catch (ServiceUnavailable away) {
            if (remembered == null) {
                throw away;
            }
            return remembered.fields();
        }
    }

    @Override
    public CheckedTicketFields check(TicketFieldCheck check) {
        return asked(() -> users.checkTicketFields(check));
    }

    /** While versions change, a user-service may not know these questions yet: it is away for them. */
    private static <T> T asked(Supplier<T> call) {
        try {
            return call.get();
        } catch (FeignException.NotFound older) {
            throw ServiceUnavailable.of("user-service", older);
        }
    }
}
