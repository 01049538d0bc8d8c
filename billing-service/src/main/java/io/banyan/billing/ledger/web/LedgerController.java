package io.banyan.billing.ledger.web;

import io.banyan.billing.ledger.LedgerQueries;
import io.banyan.billing.ledger.LedgerQueries.AccountBalance;
import io.banyan.billing.ledger.LedgerQueries.VoucherView;
import io.banyan.common.contract.user.Permissions;
import io.banyan.common.security.Caller;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/ledger")
@PreAuthorize("hasAuthority('" + Permissions.LEDGER_READ + "')")
class LedgerController {

    private final LedgerQueries ledger;

    LedgerController(LedgerQueries ledger) {
        this.ledger = ledger;
    }

    record Vouchers(List<VoucherView> items) {}

    record Balances(List<AccountBalance> items) {}

    @GetMapping("/vouchers")
    Vouchers vouchers(Caller caller, @RequestParam long billId) {
        return new Vouchers(ledger.vouchersOf(billId, caller.companyId(), caller.projectIds()));
    }

    @GetMapping("/balances")
    Balances balances(Caller caller, @RequestParam(required = false) @Nullable Long projectId) {
        var scope = projectId == null
                ? caller.projectIds()
                : caller.projectIds().contains(projectId) ? Set.of(projectId) : Set.<Long>of();
        return new Balances(ledger.balances(caller.companyId(), scope));
    }
}
