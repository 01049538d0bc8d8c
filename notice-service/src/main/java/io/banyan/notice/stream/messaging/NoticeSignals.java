package io.banyan.notice.stream.messaging;

import io.banyan.common.contract.notice.AnnouncementPublished;
import io.banyan.common.contract.notice.MessageDelivered;
import io.banyan.common.contract.patrol.AbnormalFound;
import io.banyan.common.contract.user.AuthorityChanged;
import io.banyan.common.inbox.EventReactions;
import io.banyan.common.inbox.OnBroadcast;
import io.banyan.notice.stream.Signal;
import io.banyan.notice.stream.Signal.Audience;
import io.banyan.notice.stream.StreamService;
import io.banyan.notice.stream.Topic;
import java.util.Set;

/** Messages, announcements and faults as hints; a change of rights ends the person's streams. */
@EventReactions
class NoticeSignals {

    private final StreamService streams;

    NoticeSignals(StreamService streams) {
        this.streams = streams;
    }

    @OnBroadcast
    void on(MessageDelivered e) {
        streams.tell(Signal.of(Topic.INBOX, e, Audience.only(e.companyId(), e.personId())));
    }

    @OnBroadcast
    void on(AnnouncementPublished e) {
        streams.tell(Signal.of(Topic.ANNOUNCEMENTS, e, Audience.everybody(e.companyId(), e.projectId())));
    }

    @OnBroadcast
    void on(AbnormalFound e) {
        var audience = Audience.of(e.companyId(), e.projectId(), Set.of(e.foundBy()));
        streams.tell(Signal.of(Topic.INSPECTIONS, e, audience));
    }

    @OnBroadcast
    void on(AuthorityChanged e) {
        streams.endOf(e.personId());
    }
}
