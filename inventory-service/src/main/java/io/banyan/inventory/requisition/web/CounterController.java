package io.banyan.inventory.requisition.web;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.idempotency.Idempotency;
import io.banyan.common.security.Caller;
import io.banyan.inventory.requisition.DepartmentReturnService;
import io.banyan.inventory.requisition.IssueService;
import io.banyan.inventory.requisition.RequisitionQueries;
import io.banyan.inventory.requisition.RequisitionView;
import io.banyan.inventory.stock.ItemQuantity;
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

/** The store's counter: material goes out, and what a department does not need comes back. */
@RestController
@RequestMapping("/api/v1/inventory/requisitions/{id}/actions")
class CounterController {

    private static final String ISSUE = "hasAuthority('" + Permissions.REQUISITION_ISSUE + "')";

    private final IssueService service;
    private final DepartmentReturnService returns;
    private final RequisitionQueries queries;
    private final Idempotency idempotency;

    CounterController(
            IssueService service,
            DepartmentReturnService returns,
            RequisitionQueries queries,
            Idempotency idempotency) {
        this.service = service;
        this.returns = returns;
        this.queries = queries;
        this.idempotency = idempotency;
    }

    /** @param lines absent or empty for everything */
    record IssueRequest(@Nullable @Size(max = 100) List<@Valid IssuedLine> lines) {

        record IssuedLine(
                @NotNull Long itemId,

                @NotNull @Positive @Digits(integer = 8, fraction = 3)
                BigDecimal quantity) {}

        List<ItemQuantity> parts() {
            return lines == null
                    ? List.of()
                    : lines.stream()
                            .map(line -> new ItemQuantity(line.itemId(), line.quantity()))
                            .toList();
        }
    }

    /** What makes one request differ from another under the same key. */
    record Addressed(long requisitionId, List<ItemQuantity> parts) {}

    @PostMapping("/issue")
    @PreAuthorize(ISSUE)
    ResponseEntity<RequisitionView> issue(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody(required = false) @Nullable IssueRequest request) {
        var parts = parts(request);
        return idempotency.run(
                caller,
                "requisitions.issue",
                key,
                new Addressed(id, parts),
                RequisitionView.class,
                HttpStatus.OK,
                documentId -> {
                    service.issue(caller, id, documentId, parts);
                    return queries.get(caller, id);
                });
    }

    record ReturnRequest(@NotEmpty @Size(max = 100) List<IssueRequest.@Valid @NotNull IssuedLine> lines) {}

    @PostMapping("/return")
    @PreAuthorize(ISSUE)
    ResponseEntity<RequisitionView> takeBack(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody ReturnRequest request) {
        var parts = new IssueRequest(request.lines()).parts();
        return idempotency.run(
                caller,
                "requisitions.return",
                key,
                new Addressed(id, parts),
                RequisitionView.class,
                HttpStatus.OK,
                documentId -> {
                    returns.takeBack(caller, id, documentId, parts);
                    return queries.get(caller, id);
                });
    }

    private static List<ItemQuantity> parts(@Nullable IssueRequest request) {
        return request == null ? List.of() : request.parts();
    }
}
