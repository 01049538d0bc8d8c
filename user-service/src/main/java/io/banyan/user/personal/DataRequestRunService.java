package io.banyan.user.personal;

import io.banyan.common.job.Job;
import io.banyan.common.problem.ServiceUnavailable;
import io.banyan.user.personal.DataRequest.Wish;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Works off what residents asked for. A service that is down is asked again; on several replicas at once the same is done twice, harmlessly. */
@Service
public class DataRequestRunService {

    private static final Logger log = LoggerFactory.getLogger(DataRequestRunService.class);

    private static final Duration KEPT = Duration.ofDays(7);
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final DataRequests requests;
    private final DataRequestService service;
    private final PersonalSources sources;
    private final KnownAccountService accounts;
    private final Clock clock;

    DataRequestRunService(
            DataRequests requests,
            DataRequestService service,
            PersonalSources sources,
            KnownAccountService accounts,
            Clock clock) {
        this.requests = requests;
        this.service = service;
        this.sources = sources;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @return how many were answered */
    @Scheduled(fixedDelay = 5_000)
    @Job("user.answer-data-requests")
    public int answer() {
        var _ = requests.dropResults(clock.instant().minus(KEPT));
        var answered = 0;
        for (var request : requests.waiting(clock.instant())) {
            try {
                answer(request);
                answered++;
            } catch (ServiceUnavailable away) {
                log.warn("Data request {} waits: {}", request.id(), away.getMessage());
                requests.postpone(request.id(), clock.instant().plus(AGAIN));
            } catch (RuntimeException failed) {
                // Of one person, who must not keep the others waiting.
                log.error("Data request {} cannot be answered", request.id(), failed);
                requests.postpone(request.id(), clock.instant().plus(AGAIN));
            }
        }
        return answered;
    }

    private void answer(DataRequest request) {
        if (request.kind() == Wish.EXPORT) {
            service.collected(request, sources.collect(accounts.of(request)));
        } else {
            service.erased(request, sources.erase(request.accountId()));
        }
    }
}
