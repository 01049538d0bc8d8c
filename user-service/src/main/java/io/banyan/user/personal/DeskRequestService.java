package io.banyan.user.personal;

import io.banyan.common.id.Ids;
import io.banyan.common.security.Caller;
import io.banyan.user.owner.OwnerAccountService;
import io.banyan.user.owner.OwnerQueryService;
import io.banyan.user.personal.DataRequest.Channel;
import io.banyan.user.personal.DataRequest.State;
import io.banyan.user.personal.DataRequest.Wish;
import io.banyan.user.personal.DataRequests.DeskNote;
import java.time.Clock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes requests for those who come to the desk or write a letter 代办. They go the way of the residents' own, but in this company only: no
 * company asks for what another keeps.
 */
@Service
public class DeskRequestService {

    private final DataRequests requests;
    private final OwnerQueryService owners;
    private final OwnerAccountService accounts;
    private final Ids ids;
    private final Clock clock;

    DeskRequestService(
            DataRequests requests, OwnerQueryService owners, OwnerAccountService accounts, Ids ids, Clock clock) {
        this.requests = requests;
        this.owners = owners;
        this.accounts = accounts;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param evidence what showed who he is
     */
    public record Order(long ownerId, Wish kind, Channel channel, String reason, String evidence) {}

    /**
     * @return the id of the request
     * @throws PersonalProblem when one of this kind waits already
     */
    @Transactional
    public long open(Caller caller, Order order) {
        var owner = owners.ofWholeProject(caller, order.ownerId());
        var accountId = accounts.of(owner);
        var request = new DataRequest(
                ids.next(), accountId, order.kind(), State.WAITING, order.channel(), null, clock.instant(), null);
        try {
            requests.addAtDesk(request, new DeskNote(owner.id(), caller.personId(), order.reason(), order.evidence()));
        } catch (DuplicateKeyException _) {
            throw PersonalProblem.waiting();
        }
        return request.id();
    }
}
