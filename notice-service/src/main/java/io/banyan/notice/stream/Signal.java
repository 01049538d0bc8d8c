package io.banyan.notice.stream;

import io.banyan.common.contract.shared.ContractEvent;
import io.banyan.common.contract.shared.EventType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * A hint that a thing changed and is worth reading again. Carries nothing about the thing but its id.
 *
 * @param type    name of the event without prefix and version, for example {@code ticket.assigned}
 * @param id      of the thing
 * @param version when it changed, in microseconds since 1970: of two hints about one thing the greater is the later
 */
public record Signal(Topic topic, String type, long id, long version, Audience audience) {

    private static final String PREFIX = "io.banyan.";

    /**
     * Who may hear it besides the staff of the project.
     *
     * @param people    those it concerns in person
     * @param residents whether all residents of the project may hear it
     */
    public record Audience(long companyId, long projectId, Set<Long> people, boolean residents) {

        /** Staff of the project and these people. */
        public static Audience of(long companyId, long projectId, Set<Long> people) {
            return new Audience(companyId, projectId, people, false);
        }

        /** Nobody but this person. */
        public static Audience only(long companyId, long personId) {
            return new Audience(companyId, 0, Set.of(personId), false);
        }

        /** Everybody who works or lives in the project. */
        public static Audience everybody(long companyId, long projectId) {
            return new Audience(companyId, projectId, Set.of(), true);
        }
    }

    /** The hint an event gives. */
    public static Signal of(Topic topic, ContractEvent event, Audience audience) {
        var name = event.getClass().getAnnotation(EventType.class);
        if (name == null) {
            throw new IllegalArgumentException(event.getClass() + " has no @EventType");
        }
        var type = name.value().substring(PREFIX.length(), name.value().lastIndexOf('.'));
        var version = ChronoUnit.MICROS.between(Instant.EPOCH, event.occurredAt());
        return new Signal(topic, type, event.aggregateId(), version, audience);
    }
}
