package io.banyan.common.operations;

import io.banyan.common.id.Ids;
import io.banyan.common.inbox.EventConsumers;
import io.banyan.common.operations.Discard.Place;
import io.banyan.common.operations.Discard.State;
import io.banyan.common.operations.DiscardStore.Stuck;
import io.banyan.common.outbox.ParkedKeys;
import io.banyan.common.problem.RequestProblem;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;

/** Giving an event up takes a reason and two persons: one proposes, another one confirms. */
class Discards {

    private final DiscardStore store;
    private final OperatorActions actions;
    private final EventConsumers consumers;
    private final ParkedKeys parked;
    private final Ids ids;

    Discards(DiscardStore store, OperatorActions actions, EventConsumers consumers, ParkedKeys parked, Ids ids) {
        this.store = store;
        this.actions = actions;
        this.consumers = consumers;
        this.parked = parked;
        this.ids = ids;
    }

    Discard get(long id) {
        return store.find(id).orElseThrow(RequestProblem::notFound);
    }

    /** The undecided proposal about a dead event (its id) or a parked key (its head's id). */
    Optional<Discard> open(Place place, String stuck) {
        return store.open(place, stuck);
    }

    /** @param states only open proposals when absent */
    Page<Discard> page(@Nullable List<State> states, PageRequest page) {
        var wanted = states == null || states.isEmpty() ? List.of(State.PROPOSED) : states;
        return Page.of(store.page(wanted, page.size(), page.offset()), page, store.count(wanted));
    }

    int countOpen() {
        return Math.toIntExact(store.count(List.of(State.PROPOSED)));
    }

    /** Proposes to give an event up. The same again by the same person is no second proposal. */
    @Transactional
    public Discard propose(Caller caller, Stuck what, String reason) {
        var id = ids.next();
        try {
            store.propose(id, what, reason, caller);
        } catch (DuplicateKeyException _) {
            return store.open(what.place(), what.id())
                    .filter(open -> open.proposedBy() == caller.personId()
                            && open.reason().equals(reason))
                    .orElseThrow(OperationsProblem::alreadyProposed);
        }
        actions.done(caller, "discard.propose", "discard:" + id, reason);
        return get(id);
    }

    /**
     * Gives the event up, once, if it is still stuck and somebody else proposed it. A dead event stays with its content; a parked one is
     * kept with the discard, and the events after it go on.
     *
     * @return OVERTAKEN when there is nothing to discard any more
     */
    @Transactional
    public Discard confirm(Caller caller, long id) {
        var proposal = get(id);
        if (proposal.state() == State.CONFIRMED
                && Long.valueOf(caller.personId()).equals(proposal.decidedBy())) {
            return proposal;
        }
        if (proposal.state() != State.PROPOSED) {
            throw OperationsProblem.alreadyDecided();
        }
        if (proposal.proposedBy() == caller.personId()) {
            throw OperationsProblem.needsAnother();
        }
        var stuck = giveUp(proposal);
        if (!store.decide(id, stuck ? State.CONFIRMED : State.OVERTAKEN, caller)) {
            throw OperationsProblem.alreadyDecided();
        }
        actions.done(caller, stuck ? "discard.confirm" : "discard.overtaken", "discard:" + id, proposal.reason());
        return get(id);
    }

    private boolean giveUp(Discard proposal) {
        return switch (proposal.place()) {
            case DEAD -> consumers.deadEvents().discard(Long.parseLong(proposal.subject()));
            case PARKED -> {
                var taken = parked.discardHead(proposal.subject(), proposal.eventId());
                taken.ifPresent(event -> store.keep(proposal.id(), event));
                yield taken.isPresent();
            }
        };
    }

    /** Says no; the event stays. The proposer may take his own proposal back so. */
    @Transactional
    public Discard reject(Caller caller, long id) {
        var proposal = get(id);
        if (proposal.state() == State.REJECTED
                && Long.valueOf(caller.personId()).equals(proposal.decidedBy())) {
            return proposal;
        }
        if (!store.decide(id, State.REJECTED, caller)) {
            throw OperationsProblem.alreadyDecided();
        }
        actions.done(caller, "discard.reject", "discard:" + id, proposal.reason());
        return get(id);
    }

    /** Ends an open proposal about an event that was handled; in the transaction that handled it. */
    void overtake(Caller caller, Place place, String stuck) {
        store.overtake(place, stuck, caller);
    }
}
