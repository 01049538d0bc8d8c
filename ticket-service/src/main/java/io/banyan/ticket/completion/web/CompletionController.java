package io.banyan.ticket.completion.web;

import io.banyan.common.contract.ticket.TicketCompleted.MaterialUsed;
import io.banyan.common.contract.user.Permissions;
import io.banyan.common.idempotency.Idempotency;
import io.banyan.common.security.Caller;
import io.banyan.ticket.completion.CompleteTicket;
import io.banyan.ticket.completion.WorkDone;
import io.banyan.ticket.lifecycle.TicketRef;
import io.banyan.ticket.lifecycle.TicketState;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/tickets/{id}/actions")
class CompletionController {

    private final CompleteTicket completeTicket;
    private final Idempotency idempotency;

    CompletionController(CompleteTicket completeTicket, Idempotency idempotency) {
        this.completeTicket = completeTicket;
        this.idempotency = idempotency;
    }

    record UsedMaterial(
            @NotNull Long requisitionId,
            @NotNull Long itemId,

            @NotNull @Positive @Digits(integer = 8, fraction = 3)
            BigDecimal quantity) {}

    /** @param materialsUsed of each requisition; what is not named was not used */
    record CompleteRequest(
            @Size(max = 2000) @Nullable String workLog,
            @Size(max = 9) @Nullable List<Long> fileIds,

            @PositiveOrZero @DecimalMax("999") @Digits(integer = 3, fraction = 2) @Nullable
            BigDecimal labourHours,

            @Size(max = 50) @Nullable List<@Valid ChosenItem> serviceItems,
            @Size(max = 100) @Nullable List<@Valid UsedMaterial> materialsUsed) {

        WorkDone done() {
            return new WorkDone(
                    Objects.requireNonNullElse(workLog, ""),
                    fileIds == null ? List.of() : fileIds.stream().distinct().toList(),
                    Objects.requireNonNullElse(labourHours, BigDecimal.ZERO),
                    ChosenItem.chosen(serviceItems),
                    materials());
        }

        private List<MaterialUsed> materials() {
            return materialsUsed == null
                    ? List.of()
                    : materialsUsed.stream()
                            .map(used -> new MaterialUsed(used.requisitionId(), used.itemId(), used.quantity()))
                            .toList();
        }
    }

    private record Scoped(long ticketId, CompleteRequest body) {}

    /** Money follows: the caller says which version he saw. */
    @PostMapping("/complete")
    @PreAuthorize("hasAuthority('" + Permissions.TICKET_WORK + "')")
    ResponseEntity<TicketState> complete(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody CompleteRequest request) {
        return idempotency.run(
                caller,
                "tickets.complete",
                key,
                new Scoped(id, request),
                TicketState.class,
                HttpStatus.OK,
                completion ->
                        completeTicket.complete(caller, TicketRef.matching(id, ifMatch), completion, request.done()));
    }
}
