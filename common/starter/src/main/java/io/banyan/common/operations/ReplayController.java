package io.banyan.common.operations;

import io.banyan.common.idempotency.Idempotency;
import io.banyan.common.outbox.OutboxOperations;
import io.banyan.common.problem.RequestProblem;
import io.banyan.common.security.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sending again what was sent in a window: the cure after a broker lost what it had acknowledged. */
@RestController
@RequestMapping(OperatorRights.PATH)
class ReplayController {

    private final OutboxOperations outbox;
    private final Releases releases;
    private final Idempotency idempotency;

    ReplayController(OutboxOperations outbox, Releases releases, Idempotency idempotency) {
        this.outbox = outbox;
        this.releases = releases;
        this.idempotency = idempotency;
    }

    /** Half-open: sent at {@code from} or later, before {@code to}. */
    record ReplayRequest(@NotNull Instant from, @NotNull Instant to) {}

    /** @param events how many are sent again */
    record Replayed(long id, int events) {}

    /**
     * @param events  how many a replay would send again
     * @param most    events in one replay
     * @param keptFor how far back the archive goes
     */
    record ArchiveCount(int events, int most, Duration keptFor) {}

    @GetMapping("/archive")
    @PreAuthorize(OperatorRights.READ)
    ArchiveCount countArchive(@RequestParam Instant from, @RequestParam Instant to) {
        requireOrder("?to", from, to);
        return new ArchiveCount(outbox.countSent(from, to), Releases.MOST, outbox.keptFor());
    }

    @PostMapping("/replays")
    @PreAuthorize(OperatorRights.ACT)
    ResponseEntity<Replayed> replayWindow(
            Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody ReplayRequest request) {
        requireOrder("/to", request.from(), request.to());
        return idempotency.create(
                caller,
                "operations.replay",
                key,
                request,
                Replayed.class,
                id -> new Replayed(id, releases.replay(caller, id, request.from(), request.to())));
    }

    private static void requireOrder(String pointer, Instant from, Instant to) {
        if (!from.isBefore(to)) {
            throw RequestProblem.field(pointer, "after-from", "The window ends after it begins");
        }
    }
}
