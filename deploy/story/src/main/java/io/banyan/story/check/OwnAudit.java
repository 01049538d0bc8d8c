package io.banyan.story.check;

import io.banyan.story.client.Gateway;
import io.banyan.story.client.Session;

/**
 * What a service finds when it audits itself.
 *
 * @param path of the audit that its operator may read
 */
public record OwnAudit(Gateway gateway, String login, String password, String path) implements Invariant {

    @Override
    public String id() {
        return "A";
    }

    @Override
    public String sentence() {
        return "a service's own audit finds nothing: " + path;
    }

    @Override
    public Finding look(Schemas schemas) {
        var audit = Session.staff(gateway, login, password).get(path).is(200).json();
        long rows = audit.path("counts")
                .valueStream()
                .mapToLong(count -> count.asLong())
                .sum();
        return audit.path("ok").asBoolean()
                ? Finding.fine(rows)
                : Finding.broken(rows, audit.path("difference").toString());
    }
}
