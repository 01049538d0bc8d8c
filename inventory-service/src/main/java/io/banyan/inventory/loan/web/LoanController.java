package io.banyan.inventory.loan.web;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.idempotency.Idempotency;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.common.web.Versions;
import io.banyan.inventory.loan.Condition;
import io.banyan.inventory.loan.LoanDesk;
import io.banyan.inventory.loan.LoanDesk.Wanted;
import io.banyan.inventory.loan.LoanService;
import io.banyan.inventory.loan.LoanService.Lending;
import io.banyan.inventory.loan.LoanService.Return;
import io.banyan.inventory.loan.Loans.LoanFilter;
import io.banyan.inventory.warehouse.WarehouseService;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The store lends and takes back; whoever borrowed sees what he has. */
@RestController
@RequestMapping("/api/v1/inventory/loans")
class LoanController {

    private static final String COUNTER = "hasAuthority('" + Permissions.REQUISITION_ISSUE + "')";
    private static final String STAFF = "hasAuthority('" + Caller.STAFF + "')";

    private final LoanService service;
    private final LoanDesk desk;
    private final WarehouseService warehouses;
    private final Idempotency idempotency;

    LoanController(LoanService service, LoanDesk desk, WarehouseService warehouses, Idempotency idempotency) {
        this.service = service;
        this.desk = desk;
        this.warehouses = warehouses;
        this.idempotency = idempotency;
    }

    /** @param dueOn the last day to bring it back */
    record LendRequest(
            @NotNull Long warehouseId,
            @NotNull Long itemId,

            @NotNull @Positive @Digits(integer = 8, fraction = 3)
            BigDecimal quantity,

            @NotNull Long borrowerId,
            @NotNull LocalDate dueOn,
            @Nullable @Size(max = 500) String note) {}

    /**
     * @param condition DAMAGED makes a scrap document, LOST a loss document
     * @param note      how it happened; demanded for these two
     */
    record BringBackRequest(
            @NotNull @Positive @Digits(integer = 8, fraction = 3)
            BigDecimal quantity,

            @NotNull Condition condition,
            @Nullable @Size(max = 500) String note) {}

    /** What makes one request differ from another under the same key. */
    record Addressed(long loanId, BringBackRequest request) {}

    @PostMapping
    @PreAuthorize(COUNTER)
    ResponseEntity<LoanView> lend(
            Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody LendRequest request) {
        return idempotency.create(caller, "loans.lend", key, request, LoanView.class, id -> {
            if (!service.isLent(id)) {
                service.lend(caller, id, lending(caller, request));
            }
            return view(caller, id);
        });
    }

    private Lending lending(Caller caller, LendRequest request) {
        return desk.check(
                caller,
                warehouses.usable(caller, request.warehouseId()),
                new Wanted(
                        request.itemId(), request.quantity(), request.borrowerId(), request.dueOn(), request.note()));
    }

    @GetMapping
    @PreAuthorize(STAFF)
    Page<LoanView> page(Caller caller, @ModelAttribute LoanFilter filter, PageRequest page) {
        var found = desk.page(caller, filter, page);
        return Page.of(
                found.items().stream()
                        .map(loan -> LoanView.of(loan, desk.isOverdue(loan)))
                        .toList(),
                page,
                found.total());
    }

    @GetMapping("/{id}")
    @PreAuthorize(STAFF)
    ResponseEntity<LoanView> get(Caller caller, @PathVariable long id) {
        var found = view(caller, id);
        return ResponseEntity.ok().eTag(Versions.etag(found.version())).body(found);
    }

    @PostMapping("/{id}/actions/return")
    @PreAuthorize(COUNTER)
    ResponseEntity<LoanView> takeBack(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody BringBackRequest request) {
        return idempotency.run(
                caller, "loans.return", key, new Addressed(id, request), LoanView.class, HttpStatus.OK, documentId -> {
                    service.takeBack(
                            caller,
                            id,
                            documentId,
                            new Return(request.quantity(), request.condition(), request.note()));
                    return view(caller, id);
                });
    }

    private LoanView view(Caller caller, long id) {
        var loan = desk.get(caller, id);
        return LoanView.of(loan, desk.isOverdue(loan));
    }
}
