package io.banyan.billing.refund.web;

import io.banyan.billing.payment.PaymentProblem;
import io.banyan.billing.payment.PaymentQueries;
import io.banyan.billing.refund.PayoutService;
import io.banyan.billing.refund.RefundDeskService;
import io.banyan.billing.refund.RefundProblem;
import io.banyan.billing.refund.RefundQueries;
import io.banyan.billing.refund.RefundQueries.RefundFilter;
import io.banyan.billing.refund.RefundQueries.RefundView;
import io.banyan.billing.refund.RefundService.Reason;
import io.banyan.common.contract.user.Permissions;
import io.banyan.common.idempotency.Idempotency;
import io.banyan.common.money.Money;
import io.banyan.common.security.Caller;
import io.banyan.common.security.StepUp;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.common.web.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
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
@RequestMapping("/api/v1/refunds")
class RefundController {

    private static final String MAKE = "hasAuthority('" + Permissions.REFUND_MAKE + "')";
    private static final String READ = "hasAnyAuthority('" + Caller.RESIDENT + "','" + Permissions.BILL_READ + "','"
            + Permissions.REFUND_MAKE + "')";

    private final RefundDeskService desk;
    private final PayoutService payouts;
    private final RefundQueries refunds;
    private final PaymentQueries payments;
    private final Idempotency idempotency;

    RefundController(
            RefundDeskService desk,
            PayoutService payouts,
            RefundQueries refunds,
            PaymentQueries payments,
            Idempotency idempotency) {
        this.desk = desk;
        this.payouts = payouts;
        this.refunds = refunds;
        this.payments = payments;
        this.idempotency = idempotency;
    }

    record RefundRequest(
            @NotNull Long paymentId,

            @NotNull @Positive @Digits(integer = 10, fraction = 2)
            BigDecimal amount,

            @NotBlank @Size(max = 80) String reason) {}

    @PostMapping
    @PreAuthorize(MAKE)
    @StepUp
    ResponseEntity<RefundView> make(
            Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody RefundRequest request) {
        var payment = payments.find(caller, request.paymentId())
                .orElseThrow(() -> PaymentProblem.notFound(request.paymentId()));
        var reason = new Reason(request.reason(), caller.personId());
        return idempotency.create(caller, "refunds.make", key, request, RefundView.class, id -> {
            desk.giveBack(id, payment.id(), new Money(request.amount()), reason);
            return visible(caller, id);
        });
    }

    @GetMapping
    @PreAuthorize(READ)
    Page<RefundView> list(Caller caller, @ModelAttribute RefundFilter filter, PageRequest page) {
        return refunds.list(caller, filter, page);
    }

    @GetMapping("/{id}")
    @PreAuthorize(READ)
    ResponseEntity<RefundView> one(Caller caller, @PathVariable long id) {
        return answer(caller, id);
    }

    @PostMapping("/{id}/actions/sync")
    @PreAuthorize(MAKE)
    ResponseEntity<RefundView> sync(Caller caller, @PathVariable long id) {
        desk.lookAgain(visible(caller, id).id());
        return answer(caller, id);
    }

    @PostMapping("/{id}/actions/retry")
    @PreAuthorize(MAKE)
    ResponseEntity<RefundView> retry(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        Versions.require(ifMatch, visible(caller, id).version());
        payouts.tryAgain(id);
        return answer(caller, id);
    }

    @PostMapping("/{id}/actions/pay-out")
    @PreAuthorize(MAKE)
    @StepUp
    ResponseEntity<RefundView> payOut(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        Versions.require(ifMatch, visible(caller, id).version());
        payouts.payOut(id);
        return answer(caller, id);
    }

    private RefundView visible(Caller caller, long id) {
        return refunds.find(caller, id).orElseThrow(() -> RefundProblem.notFound(id));
    }

    private ResponseEntity<RefundView> answer(Caller caller, long id) {
        var refund = visible(caller, id);
        return ResponseEntity.ok().eTag(Versions.etag(refund.version())).body(refund);
    }
}
