package io.banyan.notice.stream;

import java.util.Set;

/**
 * Who listens on a stream, with his scope at the moment of opening it.
 *
 * @param projectIds of a member of staff his data scope, of a resident the projects he lives in
 */
public record Listener(
        long personId,
        boolean staff,
        long companyId,
        Set<Long> projectIds,
        Set<String> permissions,
        Set<Topic> topics) {

    /** Whether he asked for it and may hear it. */
    boolean hears(Signal signal) {
        return topics.contains(signal.topic()) && (concernsHimself(signal) || concernsHisProjects(signal));
    }

    private boolean concernsHimself(Signal signal) {
        return signal.audience().people().contains(personId);
    }

    private boolean concernsHisProjects(Signal signal) {
        var audience = signal.audience();
        return audience.companyId() == companyId
                && projectIds.contains(audience.projectId())
                && (audience.residents() || staff && signal.topic().opensFor(permissions));
    }
}
