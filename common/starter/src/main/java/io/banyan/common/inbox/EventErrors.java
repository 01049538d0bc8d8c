package io.banyan.common.inbox;

import io.banyan.common.inbox.EventDispatcher.UnreadableEvent;
import io.banyan.common.persistence.StoreOutage;
import io.banyan.common.problem.DomainProblem;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/** What becomes of an event that failed: waited for, tried again a little, or parked. Never skipped. */
final class EventErrors {

    private EventErrors() {}

    static DefaultErrorHandler handler(org.springframework.kafka.listener.ConsumerRecordRecoverer parking) {
        var handler = new DefaultErrorHandler(parking, new FixedBackOff(500, 3));
        handler.setBackOffFunction((ConsumerRecord<?, ?> _, Exception failure) -> backOff(failure));
        handler.setCommitRecovered(true);
        return handler;
    }

    /** When an event that failed so is tried again, and whether it is given up. */
    static BackOff backOff(Exception failure) {
        if (willPass(failure)) {
            return forEver();
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableEvent) {
                return new FixedBackOff(0, 0);
            }
        }
        return new FixedBackOff(500, 3);
    }

    /** Whether waiting is enough: the event is not to blame. */
    static boolean willPass(Throwable failure) {
        if (StoreOutage.isBehind(failure)) {
            return true;
        }
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainProblem problem && problem.kind() == DomainProblem.Kind.UNAVAILABLE) {
                return true;
            }
        }
        return false;
    }

    /** Everything behind the event waits as well, so not long after what is waited for is there. */
    private static BackOff forEver() {
        var backOff = new ExponentialBackOff(500, 2);
        backOff.setMaxInterval(Duration.ofSeconds(5).toMillis());
        return backOff;
    }
}
