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

    private static final int FIRST_VERSION = 1;

    private final InboxService inbox;

    PeopleMessages(InboxService inbox) {
        this.inbox = inbox;
    }

    @OnEvent("inbox.authority-changed")
    void authorityChanged(AuthorityChanged e) {
        if (e.authorityVersion() == FIRST_VERSION) {
            inbox.deliver(Occasion.of(e, null, null), e.personId(), Template.ACCOUNT_OPENED, Map.of());
        }
    }

    @OnEvent("inbox.owner-verified")
    void ownerVerified(OwnerVerified e) {
        var words = Map.of(
                "name", e.displayName(), "houses", Integer.toString(e.houseIds().size()));
        inbox.deliver(Occasion.of(e, null, null), e.personId(), Template.OWNER_VERIFIED, words);
    }
}
