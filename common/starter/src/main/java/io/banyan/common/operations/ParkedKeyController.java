package io.banyan.common.operations;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.operations.Discard.Place;
import io.banyan.common.operations.DiscardStore.Stuck;
import io.banyan.common.outbox.ParkedKey;
import io.banyan.common.outbox.ParkedKeys;
import io.banyan.common.problem.RequestProblem;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import jakarta.validation.Valid;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Aggregates whose news cannot be sent. */
@RestController
@RequestMapping(OperatorRights.PATH + "/parked-keys")
class ParkedKeyController {

    private final ParkedKeys parked;
    private final Releases releases;
    private final Discards discards;

    ParkedKeyController(ParkedKeys parked, Releases releases, Discards discards) {
        this.parked = parked;
        this.releases = releases;
        this.discards = discards;
    }

    /** @param released false when somebody else was faster */
    record Released(String key, boolean released) {}

    @GetMapping
    @PreAuthorize(OperatorRights.READ)
    Page<ParkedKey> listParkedKeys(@ModelAttribute ParkedKey.Filter filter, PageRequest page) {
        return parked.page(filter, page);
    }

    @GetMapping("/{key}")
    @PreAuthorize(OperatorRights.READ)
    ParkedKeyDetail getParkedKey(Caller caller, @PathVariable String key) {
        var found = find(key);
        var head = parked.head(found);
        var open = discards.open(Place.PARKED, found.headId()).orElse(null);
        return new ParkedKeyDetail(
                found,
                head.bytes(),
                head.waiting(),
                Masking.headers(head.headers()),
                caller.may(Permissions.PAYLOAD_READ) ? Masking.payload(head.payload()) : null,
                open,
                AvailableActions.of(caller, true, "release", open));
    }

    @PostMapping("/{key}/actions/release")
    @PreAuthorize(OperatorRights.ACT)
    Released releaseParkedKey(Caller caller, @PathVariable String key) {
        var _ = find(key);
        return new Released(key, releases.release(caller, key));
    }

    @PostMapping("/{key}/actions/propose-discard")
    @PreAuthorize(OperatorRights.ACT)
    Discard proposeDiscardOfParkedHead(
            Caller caller, @PathVariable String key, @Valid @RequestBody DiscardRequest request) {
        var found = find(key);
        return discards.propose(caller, new Stuck(Place.PARKED, key, found.headId(), found.headId()), request.reason());
    }

    private ParkedKey find(String key) {
        return parked.find(key).orElseThrow(RequestProblem::notFound);
    }
}
