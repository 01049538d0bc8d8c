package io.banyan.billing.undecided.web;

import io.banyan.billing.payment.CheckoutService;
import io.banyan.billing.payment.PaymentStatus;
import io.banyan.billing.refund.RefundDeskService;
import io.banyan.billing.refund.RefundStatus;
import io.banyan.billing.undecided.Undecided;
import io.banyan.billing.undecided.UndecidedMoney;
import io.banyan.common.operations.OperatorActions;
import io.banyan.common.operations.OperatorRights;
import io.banyan.common.problem.RequestProblem;
import io.banyan.common.scope.Scope;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets an operator have the channel asked at once, as the janitor would later. Nobody can say here that something is paid. */
@RestController
@RequestMapping(OperatorRights.PATH)
class UndecidedController {

    private static final ScopedValue.Carrier ALL =
            Scope.across("the platform's operators look after the money of all companies");

    private final UndecidedMoney undecided;
    private final CheckoutService checkout;
    private final RefundDeskService refunds;
    private final OperatorActions actions;

    UndecidedController(
            UndecidedMoney undecided, CheckoutService checkout, RefundDeskService refunds, OperatorActions actions) {
        this.undecided = undecided;
        this.checkout = checkout;
        this.refunds = refunds;
        this.actions = actions;
    }

    @GetMapping("/undecided-payments")
    @PreAuthorize(OperatorRights.READ)
    Page<Undecided> undecidedPayments(
            @RequestParam(required = false) @Nullable List<PaymentStatus> status, PageRequest page) {
        var wanted = orElse(status, PaymentStatus.UNKNOWN);
        return ALL.call(() -> undecided.payments(wanted, page));
    }

    @GetMapping("/undecided-refunds")
    @PreAuthorize(OperatorRights.READ)
    Page<Undecided> undecidedRefunds(
            @RequestParam(required = false) @Nullable List<RefundStatus> status, PageRequest page) {
        var wanted = orElse(status, RefundStatus.UNKNOWN);
        return ALL.call(() -> undecided.refunds(wanted, page));
    }

    /** An empty one among them ({@code ?status=}) is none. */
    private static <S> List<S> orElse(@Nullable List<S> status, S usual) {
        var wanted = status == null
                ? List.<S>of()
                : status.stream().filter(Objects::nonNull).toList();
        return wanted.isEmpty() ? List.of(usual) : wanted;
    }

    @PostMapping("/undecided-payments/{id}/actions/ask")
    @PreAuthorize(OperatorRights.ACT)
    Undecided askAboutPayment(Caller caller, @PathVariable long id) {
        var before = payment(id);
        if (before.nextCheckAt() == null) {
            return before;
        }
        ALL.run(() -> checkout.lookAgain(id));
        var after = payment(id);
        actions.done(caller, "payment.ask", "payment:" + id, before.status() + " -> " + after.status());
        return after;
    }

    @PostMapping("/undecided-refunds/{id}/actions/ask")
    @PreAuthorize(OperatorRights.ACT)
    Undecided askAboutRefund(Caller caller, @PathVariable long id) {
        var before = refund(id);
        if (before.nextCheckAt() == null) {
            return before;
        }
        ALL.run(() -> refunds.lookAgain(id));
        var after = refund(id);
        actions.done(caller, "refund.ask", "refund:" + id, before.status() + " -> " + after.status());
        return after;
    }

    private Undecided payment(long id) {
        return ALL.call(() -> undecided.payment(id)).orElseThrow(RequestProblem::notFound);
    }

    private Undecided refund(long id) {
        return ALL.call(() -> undecided.refund(id)).orElseThrow(RequestProblem::notFound);
    }
}
