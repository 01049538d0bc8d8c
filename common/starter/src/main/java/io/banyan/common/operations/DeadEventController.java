package io.banyan.common.operations;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.inbox.DeadEvent;
import io.banyan.common.inbox.DeadEvent.State;
import io.banyan.common.inbox.DeadEvents;
import io.banyan.common.inbox.EventConsumers;
import io.banyan.common.operations.Discard.Place;
import io.banyan.common.operations.DiscardStore.Stuck;
import io.banyan.common.problem.RequestProblem;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Events that this service could not handle. */
@RestController
@RequestMapping(OperatorRights.PATH + "/dead-events")
class DeadEventController {

    private final EventConsumers consumers;
    private final Discards discards;
    private final OperatorActions actions;

    DeadEventController(EventConsumers consumers, Discards discards, OperatorActions actions) {
        this.consumers = consumers;
        this.discards = discards;
        this.actions = actions;
    }

    @GetMapping
    @PreAuthorize(OperatorRights.READ)
    Page<DeadEvent> listDeadEvents(@ModelAttribute DeadEvent.Filter filter, PageRequest page) {
        var found = dead().page(filter, page);
        return new Page<>(
                found.items().stream().map(DeadEventController::shown).toList(),
                found.page(),
                found.size(),
                found.total());
    }

    @GetMapping("/{id}")
    @PreAuthorize(OperatorRights.READ)
    DeadEventDetail getDeadEvent(Caller caller, @PathVariable long id) {
        var event = find(id);
        var content = dead().content(id);
        var open = discards.open(Place.DEAD, Long.toString(id)).orElse(null);
        return new DeadEventDetail(
                shown(event),
                event.state() == State.WAITING ? dead().olderWaiting(event) : List.of(),
                Masking.headers(content.headers()),
                caller.may(Permissions.PAYLOAD_READ) ? Masking.payload(content.payload()) : null,
                open,
                AvailableActions.of(caller, event.state() == State.WAITING, "replay", open));
    }

    @PostMapping("/{id}/actions/replay")
    @PreAuthorize(OperatorRights.ACT)
    DeadEventDetail replayDeadEvent(Caller caller, @PathVariable long id) {
        if (find(id).state() == State.DISCARDED) {
            throw OperationsProblem.wasDiscarded();
        }
        try {
            dead().replay(id, event -> {
                discards.overtake(caller, Place.DEAD, Long.toString(event.id()));
                actions.done(caller, "dead-event.replay", "dead-event:" + event.id(), event.type());
            });
        } catch (DeadEvents.FailedAgain failed) {
            var event = failed.event();
            actions.failed(
                    caller, "dead-event.replay", "dead-event:" + event.id(), String.valueOf(failed.getMessage()));
            throw OperationsProblem.failedAgain(failed);
        }
        return getDeadEvent(caller, id);
    }

    @PostMapping("/{id}/actions/propose-discard")
    @PreAuthorize(OperatorRights.ACT)
    Discard proposeDiscardOfDeadEvent(
            Caller caller, @PathVariable long id, @Valid @RequestBody DiscardRequest request) {
        var event = find(id);
        if (event.state() != State.WAITING) {
            throw OperationsProblem.nothingWaits();
        }
        var number = Long.toString(id);
        return discards.propose(caller, new Stuck(Place.DEAD, number, number, event.eventId()), request.reason());
    }

    private DeadEvents dead() {
        return consumers.deadEvents();
    }

    private DeadEvent find(long id) {
        return dead().find(id).orElseThrow(RequestProblem::notFound);
    }

    private static DeadEvent shown(DeadEvent event) {
        return new DeadEvent(
                event.id(),
                event.eventId(),
                event.type(),
                event.topic(),
                event.partition(),
                event.offset(),
                event.recordKey(),
                event.state(),
                Masking.reason(event.reason()),
                event.tries(),
                event.deadAt(),
                event.lastTriedAt(),
                event.replayedAt());
    }
}
