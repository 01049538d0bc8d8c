package io.banyan.billing.receipt.web;

import io.banyan.billing.receipt.ReceiptProblem;
import io.banyan.billing.receipt.ReceiptQueries;
import io.banyan.billing.receipt.ReceiptQueries.ReceiptFilter;
import io.banyan.billing.receipt.ReceiptQueries.ReceiptView;
import io.banyan.common.contract.user.Permissions;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/receipts")
@PreAuthorize(
        "hasAnyAuthority('" + Caller.RESIDENT + "','" + Permissions.BILL_READ + "','" + Permissions.CASH_COLLECT + "')")
class ReceiptController {

    private final ReceiptQueries receipts;

    ReceiptController(ReceiptQueries receipts) {
        this.receipts = receipts;
    }

    @GetMapping
    Page<ReceiptView> list(Caller caller, @ModelAttribute ReceiptFilter filter, PageRequest page) {
        return receipts.list(caller, filter, page);
    }

    @GetMapping("/{id}")
    ReceiptView one(Caller caller, @PathVariable long id) {
        return receipts.find(caller, id).orElseThrow(() -> ReceiptProblem.notFound(id));
    }
}
