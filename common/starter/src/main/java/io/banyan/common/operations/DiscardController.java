package io.banyan.common.operations;

import io.banyan.common.operations.Discard.State;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Proposals to discard, for the second person. */
@RestController
@RequestMapping(OperatorRights.PATH + "/discards")
class DiscardController {

    private final Discards discards;

    DiscardController(Discards discards) {
        this.discards = discards;
    }

    @GetMapping
    @PreAuthorize(OperatorRights.READ)
    Page<Discard> listDiscards(@RequestParam(required = false) @Nullable List<State> state, PageRequest page) {
        return discards.page(state, page);
    }

    @GetMapping("/{id}")
    @PreAuthorize(OperatorRights.READ)
    Discard getDiscard(@PathVariable long id) {
        return discards.get(id);
    }

    @PostMapping("/{id}/actions/confirm")
    @PreAuthorize(OperatorRights.ACT)
    Discard confirmDiscard(Caller caller, @PathVariable long id) {
        var decided = discards.confirm(caller, id);
        if (decided.state() == State.OVERTAKEN) {
            throw OperationsProblem.nothingWaits();
        }
        return decided;
    }

    @PostMapping("/{id}/actions/reject")
    @PreAuthorize(OperatorRights.ACT)
    Discard rejectDiscard(Caller caller, @PathVariable long id) {
        return discards.reject(caller, id);
    }
}
