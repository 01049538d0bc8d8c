package io.banyan.ticket.crew.messaging;

import io.banyan.common.contract.user.StaffChanged;
import io.banyan.common.inbox.EventReactions;
import io.banyan.common.inbox.OnEvent;
import io.banyan.ticket.crew.Crew;

@EventReactions
class StaffNews {

    private final Crew crew;

    StaffNews(Crew crew) {
        this.crew = crew;
    }

    @OnEvent("ticket.crew")
    void on(StaffChanged news) {
        crew.apply(news);
    }
}
