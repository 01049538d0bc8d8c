package io.banyan.billing.bill.web;

import io.banyan.billing.bill.BillProblem;
import io.banyan.billing.bill.BillQueries;
import io.banyan.billing.bill.BillQueries.BillFilter;
import io.banyan.billing.bill.BillService;
import io.banyan.common.contract.user.Permissions;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.common.web.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
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

@RestController
@RequestMapping("/api/v1/bills")
class BillController {

    private static final String READ = "hasAnyAuthority('" + Caller.RESIDENT + "','" + Permissions.BILL_READ + "','"
            + Permissions.CASH_COLLECT + "','" + Permissions.TICKET_WORK + "')";

    private final BillQueries queries;
    private final BillService bills;

    BillController(BillQueries queries, BillService bills) {
        this.queries = queries;
        this.bills = bills;
    }

    record VoidRequest(@NotBlank @Size(max = 200) String reason) {}

    @GetMapping
    @PreAuthorize(READ)
    Page<BillResponse> list(Caller caller, @ModelAttribute BillFilter filter, PageRequest page) {
        var found = queries.list(caller, filter, page);
        return new Page<>(
                found.items().stream()
                        .map(bill -> BillResponse.of(bill, caller))
                        .toList(),
                found.page(),
                found.size(),
                found.total());
    }

    @GetMapping("/{id}")
    @PreAuthorize(READ)
    ResponseEntity<BillResponse> one(Caller caller, @PathVariable long id) {
        return answer(caller, id);
    }

    @PostMapping("/{id}/actions/void")
    @PreAuthorize("hasAuthority('" + Permissions.BILL_VOID + "')")
    ResponseEntity<BillResponse> voidBill(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody VoidRequest request) {
        var visible = detail(caller, id);
        bills.voidUnpaid(new BillService.VoidOrder(visible.summary().id(), ifMatch, request.reason()));
        return answer(caller, id);
    }

    private ResponseEntity<BillResponse> answer(Caller caller, long id) {
        var bill = detail(caller, id);
        return ResponseEntity.ok().eTag(Versions.etag(bill.summary().version())).body(BillResponse.of(bill, caller));
    }

    private BillQueries.BillDetail detail(Caller caller, long id) {
        return queries.detail(caller, id).orElseThrow(() -> BillProblem.notFound(id));
    }
}
