package io.banyan.notice.inbox;

import io.banyan.common.contract.notice.MessageDelivered;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message of one person. It never changes but for being read.
 *
 * @param template code; see {@link Template}
 * @param title    as first rendered, for a template that is gone
 */
public record Message(
        long id,
        long personId,
        Occasion occasion,
        String template,
        Map<String, String> variables,
        String title,
        Instant createdAt,
        @Nullable Instant readAt) {

    static Message unread(
            long id,
            long personId,
            Occasion occasion,
            Template template,
            Map<String, String> variables,
            String title,
            Instant now) {
        if (!variables.keySet().equals(template.variables())) {
            throw new IllegalArgumentException(
                    template.code() + " needs " + template.variables() + " and was given " + variables.keySet());
        }
        return new Message(id, personId, occasion, template.code(), Map.copyOf(variables), title, now, null);
    }

    /** The news of its delivery: that it is there, not what it says. */
    public MessageDelivered delivered() {
        return new MessageDelivered(
                UUID.randomUUID(), createdAt, occasion.companyId(), id, occasion.projectId(), personId, template);
    }
}
