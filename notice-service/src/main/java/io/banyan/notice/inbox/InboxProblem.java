package io.banyan.notice.inbox;

import io.banyan.common.problem.DomainProblem;

/** How the inbox can refuse. */
public final class InboxProblem extends DomainProblem {

    private InboxProblem(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static InboxProblem notFound(long id) {
        return new InboxProblem(Kind.NOT_FOUND, "inbox.message-not-found", "There is no message " + id + " for you");
    }
}
