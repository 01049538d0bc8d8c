package io.banyan.notice.inbox.messaging;

import io.banyan.common.contract.user.AuthorityChanged;
import io.banyan.common.contract.user.OwnerVerified;
import io.banyan.common.inbox.EventReactions;
import io.banyan.common.inbox.OnEvent;
import io.banyan.notice.inbox.InboxService;
import io.banyan.notice.inbox.Occasion;
import io.banyan.notice.inbox.Template;
import java.util.Map;

/** A person is welcomed once; later changes of his rights are no news to him. */
@EventReactions
class PeopleMessages {

    private final InboxService inbox;

    PeopleMessages(InboxService inbox) {
        this.inbox = inbox;
    }

    @OnEvent("inbox.authority-changed")
    void authorityChanged(AuthorityChanged e) {
        inbox.welcome(Occasion.of(e, null, null), e.personId());
    }

    @OnEvent("inbox.owner-verified")
    void ownerVerified(OwnerVerified e) {
        var words = Map.of(
                "name", e.displayName(), "houses", Integer.toString(e.houseIds().size()));
        inbox.deliver(Occasion.of(e, null, null), e.personId(), Template.OWNER_VERIFIED, words);
    }
}
