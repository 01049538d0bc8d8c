package io.banyan.billing.receipt.web;

import io.banyan.billing.receipt.PrintService;
import io.banyan.billing.receipt.ReceiptPrint;
import io.banyan.billing.receipt.ReceiptProblem;
import io.banyan.billing.receipt.ReceiptQueries;
import io.banyan.billing.receipt.ReceiptQueries.ReceiptFilter;
import io.banyan.billing.receipt.ReceiptQueries.ReceiptView;
import io.banyan.common.contract.user.Permissions;
import io.banyan.common.idempotency.Idempotency;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/receipts")
@PreAuthorize(
        "hasAnyAuthority('" + Caller.RESIDENT + "','" + Permissions.BILL_READ + "','" + Permissions.CASH_COLLECT + "')")
class ReceiptController {

    private static final String OFFICE =
            "hasAnyAuthority('" + Permissions.BILL_READ + "','" + Permissions.CASH_COLLECT + "')";

    /**
     * A print to be made now.
     *
     * @param original whether it is the original 原件; if not, it is marked as reprint 补打 number {@code printNo - 1}
     * @param voidedAt since when the receipt is void 作废, whatever was seen of it before; the paper is marked with it
     */
    record PrintResponse(
            long id,
            long receiptId,
            int printNo,
            boolean original,
            long printedBy,
            Instant printedAt,
            @Nullable Instant voidedAt) {

        static PrintResponse of(ReceiptPrint print) {
            return new PrintResponse(
                    print.id(),
                    print.receiptId(),
                    print.printNo(),
                    print.isOriginal(),
                    print.printedBy(),
                    print.printedAt(),
                    print.voidedAt());
        }
    }

    private final ReceiptQueries receipts;
    private final PrintService prints;
    private final Idempotency idempotency;

    ReceiptController(ReceiptQueries receipts, PrintService prints, Idempotency idempotency) {
        this.receipts = receipts;
        this.prints = prints;
        this.idempotency = idempotency;
    }

    @GetMapping
    Page<ReceiptView> list(Caller caller, @ModelAttribute ReceiptFilter filter, PageRequest page) {
        return receipts.list(caller, filter, page);
    }

    @GetMapping("/{id}")
    ReceiptView one(Caller caller, @PathVariable long id) {
        return visible(caller, id);
    }

    /** Counts a print, by the office only: what residents save for themselves is no original. */
    @PostMapping("/{id}/prints")
    @PreAuthorize(OFFICE)
    ResponseEntity<PrintResponse> print(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var receipt = visible(caller, id);
        return idempotency.create(
                caller,
                "receipts.print",
                key,
                Map.of("receiptId", receipt.id()),
                PrintResponse.class,
                printId -> PrintResponse.of(prints.print(printId, receipt.id(), caller.personId())));
    }

    private ReceiptView visible(Caller caller, long id) {
        return receipts.find(caller, id).orElseThrow(() -> ReceiptProblem.notFound(id));
    }
}
