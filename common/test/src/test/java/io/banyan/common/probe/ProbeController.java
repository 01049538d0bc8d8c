package io.banyan.common.probe;

import io.banyan.common.idempotency.Idempotency;
import io.banyan.common.problem.DomainProblem;
import io.banyan.common.security.Caller;
import io.banyan.common.security.OpenToClients;
import io.banyan.common.security.StepUp;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.common.web.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/probes")
@PreAuthorize("isAuthenticated()")
class ProbeController {

    private final Probes probes;
    private final Idempotency idempotency;

    ProbeController(Probes probes, Idempotency idempotency) {
        this.probes = probes;
        this.idempotency = idempotency;
    }

    record MakeProbe(@NotBlank String note, @Positive BigDecimal amount) {}

    record Made(long id, String note, BigDecimal amount) {}

    @PostMapping
    ResponseEntity<Made> make(
            Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody MakeProbe request) {
        return idempotency.create(caller, "probes.make", key, request, Made.class, id -> {
            if (request.note().equals("overtaken")) {
                probes.overtake(id);
                throw new ProbeProblem();
            }
            if (request.note().equals("refuse")) {
                throw new ProbeProblem();
            }
            probes.make(id, request.note());
            if (request.note().equals("die")) {
                throw new IllegalStateException("died after the effect");
            }
            return new Made(id, request.note(), request.amount());
        });
    }

    @GetMapping
    Page<Long> list(Caller caller, PageRequest page, @RequestParam(required = false) @Nullable String q) {
        return Page.of(List.of(caller.personId()), page, 1);
    }

    @PutMapping("/current")
    void put(@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        Versions.require(ifMatch, 7);
    }

    @GetMapping("/dispatchers")
    @PreAuthorize("hasAuthority('ticket:ticket:dispatch')")
    String dispatchersOnly() {
        return "ok";
    }

    @PostMapping("/dispatched")
    @PreAuthorize("hasAuthority('ticket:ticket:dispatch')")
    @OpenToClients
    String dispatched() {
        return "done";
    }

    @PostMapping("/dangerous")
    @PreAuthorize("hasAuthority('ticket:ticket:dispatch')")
    @StepUp
    String dangerous() {
        return "done";
    }

    static final class ProbeProblem extends DomainProblem {
        ProbeProblem() {
            super(Kind.RULE_BROKEN, "probe.refused", "No");
        }
    }
}
