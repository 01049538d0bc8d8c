package io.banyan.ticket.material.web;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.idempotency.Idempotency;
import io.banyan.common.security.Caller;
import io.banyan.ticket.lifecycle.TicketRef;
import io.banyan.ticket.lifecycle.TicketState;
import io.banyan.ticket.material.RequestMaterials;
import io.banyan.ticket.material.Requisition;
import io.banyan.ticket.material.Requisitions.Amount;
import io.banyan.ticket.material.ReturnMaterials;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
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
class MaterialController {

    private final RequestMaterials requestMaterials;
    private final ReturnMaterials returnMaterials;
    private final Idempotency idempotency;

    MaterialController(RequestMaterials requestMaterials, ReturnMaterials returnMaterials, Idempotency idempotency) {
        this.requestMaterials = requestMaterials;
        this.returnMaterials = returnMaterials;
        this.idempotency = idempotency;
    }

    record MaterialLine(
            @NotNull Long itemId,

            @NotNull @Positive @Digits(integer = 8, fraction = 3)
            BigDecimal quantity) {}

    record MaterialsRequest(@NotEmpty @Size(max = 50) List<@Valid MaterialLine> lines) {

        List<Amount> amounts() {
            return lines.stream()
                    .map(line -> new Amount(line.itemId(), line.quantity()))
                    .toList();
        }
    }

    record ReturnRequest(
            @NotNull Long requisitionId,
            @NotEmpty @Size(max = 50) List<@Valid MaterialLine> lines) {

        List<Amount> amounts() {
            return new MaterialsRequest(lines).amounts();
        }
    }

    /** What makes one request different from another. */
    private record Scoped(long ticketId, Object body) {}

    @PostMapping("/request-materials")
    @PreAuthorize("hasAuthority('" + Permissions.TICKET_WORK + "')")
    ResponseEntity<Requisition> request(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody MaterialsRequest request) {
        return idempotency.create(
                caller,
                "tickets.request-materials",
                key,
                new Scoped(id, request),
                Requisition.class,
                requisition ->
                        requestMaterials.request(caller, TicketRef.of(id, ifMatch), requisition, request.amounts()));
    }

    @PostMapping("/return-materials")
    @PreAuthorize("hasAnyAuthority('" + Permissions.TICKET_WORK + "','" + Permissions.TICKET_DISPATCH + "')")
    ResponseEntity<TicketState> giveBack(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ReturnRequest request) {
        return idempotency.run(
                caller,
                "tickets.return-materials",
                key,
                new Scoped(id, request),
                TicketState.class,
                HttpStatus.OK,
                returnId -> returnMaterials.giveBack(
                        caller, TicketRef.of(id, ifMatch), returnId, request.requisitionId(), request.amounts()));
    }
}
