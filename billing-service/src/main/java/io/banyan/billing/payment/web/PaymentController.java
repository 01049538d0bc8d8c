package io.banyan.billing.payment.web;

import io.banyan.billing.bill.BillProblem;
import io.banyan.billing.bill.BillQueries;
import io.banyan.billing.bill.HouseBills;
import io.banyan.billing.channel.PayMethod;
import io.banyan.billing.payment.CashService;
import io.banyan.billing.payment.CheckoutService;
import io.banyan.billing.payment.PaymentProblem;
import io.banyan.billing.payment.PaymentQueries;
import io.banyan.billing.payment.PaymentQueries.PaymentFilter;
import io.banyan.billing.payment.PaymentQueries.PaymentView;
import io.banyan.billing.payment.PaymentService.Wish;
import io.banyan.common.contract.user.Permissions;
import io.banyan.common.idempotency.Idempotency;
import io.banyan.common.money.Money;
import io.banyan.common.problem.RequestProblem;
import io.banyan.common.security.Caller;
import io.banyan.common.security.ClientAddress;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.common.web.Versions;
import jakarta.servlet.http.HttpServletRequest;
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
@RequestMapping("/api/v1/payments")
class PaymentController {

    private static final String PAY = "hasAnyAuthority('" + Caller.RESIDENT + "','" + Permissions.CASH_COLLECT + "','"
            + Permissions.TICKET_WORK + "')";
    private static final String READ = "hasAnyAuthority('" + Caller.RESIDENT + "','" + Permissions.BILL_READ + "','"
            + Permissions.CASH_COLLECT + "','" + Permissions.TICKET_WORK + "')";

    /** @param reason why the cash goes back 撤销原因 */
    record TakeBackRequest(@NotBlank @Size(max = 200) String reason) {}

    private final CheckoutService checkout;
    private final CashService cash;
    private final PaymentQueries payments;
    private final BillQueries bills;
    private final Idempotency idempotency;

    PaymentController(
            CheckoutService checkout,
            CashService cash,
            PaymentQueries payments,
            BillQueries bills,
            Idempotency idempotency) {
        this.checkout = checkout;
        this.cash = cash;
        this.payments = payments;
        this.bills = bills;
        this.idempotency = idempotency;
    }

    @PostMapping
    @PreAuthorize(PAY)
    ResponseEntity<PaymentView> pay(
            Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody PayRequest request,
            HttpServletRequest http) {
        var wish = wish(caller, request, ClientAddress.of(http));
        return idempotency.create(caller, "payments.pay", key, request, PaymentView.class, id -> {
            checkout.pay(id, wish);
            return visible(caller, id);
        });
    }

    private Wish wish(Caller caller, PayRequest request, String address) {
        if (request.channel().isCash() && !caller.may(Permissions.CASH_COLLECT)) {
            throw PaymentProblem.methodForbidden();
        }
        if (request.channel() == PayMethod.WECHAT_JSAPI && request.openid() == null) {
            throw RequestProblem.field("/openid", "not-null", "WeChat needs to know the payer here");
        }
        for (var billId : request.billIds()) {
            var bill = bills.detail(caller, billId)
                    .orElseThrow(() -> BillProblem.notFound(billId))
                    .summary();
            if (caller.isResident() && !HouseBills.mayPay(caller, bill.payerId(), bill.houseId())) {
                throw PaymentProblem.notAllowed(billId);
            }
        }
        return new Wish(
                request.billIds(),
                request.channel(),
                new Money(request.amount()),
                caller.isResident() ? caller.personId() : null,
                caller.personId(),
                request.openid(),
                address);
    }

    @GetMapping
    @PreAuthorize(READ)
    Page<PaymentView> list(Caller caller, @ModelAttribute PaymentFilter filter, PageRequest page) {
        return payments.list(caller, filter, page);
    }

    @GetMapping("/{id}")
    @PreAuthorize(READ)
    ResponseEntity<PaymentView> one(Caller caller, @PathVariable long id) {
        return answer(caller, id);
    }

    @PostMapping("/{id}/actions/sync")
    @PreAuthorize(READ)
    ResponseEntity<PaymentView> sync(Caller caller, @PathVariable long id) {
        checkout.lookAgain(visible(caller, id).id());
        return answer(caller, id);
    }

    @PostMapping("/{id}/actions/close")
    @PreAuthorize(PAY)
    ResponseEntity<PaymentView> close(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        Versions.requireIfGiven(ifMatch, visible(caller, id).version());
        checkout.close(id);
        return answer(caller, id);
    }

    @PostMapping("/{id}/actions/take-back")
    @PreAuthorize("hasAuthority('" + Permissions.CASH_COLLECT + "')")
    ResponseEntity<PaymentView> takeBack(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody TakeBackRequest request) {
        cash.takeBack(visible(caller, id).id(), ifMatch, request.reason().strip());
        return answer(caller, id);
    }

    private PaymentView visible(Caller caller, long id) {
        return payments.find(caller, id).orElseThrow(() -> PaymentProblem.notFound(id));
    }

    private ResponseEntity<PaymentView> answer(Caller caller, long id) {
        var payment = visible(caller, id);
        return ResponseEntity.ok().eTag(Versions.etag(payment.version())).body(payment);
    }
}
