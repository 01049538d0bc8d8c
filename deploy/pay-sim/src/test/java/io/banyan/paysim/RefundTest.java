package io.banyan.paysim;

import static org.assertj.core.api.Assertions.assertThat;

import com.wechat.pay.java.service.payments.model.Transaction.TradeStateEnum;
import com.wechat.pay.java.service.refund.model.Status;
import org.junit.jupiter.api.Test;

class RefundTest extends SimulatedWorld {

    @Test
    void isAcceptedFirstAndPaidBackSoon() {
        String number = paidOrder(1000);

        assertThat(merchant.refund(number, number + "R1", 400, 1000).getStatus())
                .isEqualTo(Status.PROCESSING);
        assertThat(merchant.query(number).getTradeState()).isEqualTo(TradeStateEnum.REFUND);
        eventually(() -> merchant.queryRefund(number + "R1").getStatus() == Status.SUCCESS);

        var refund = merchant.queryRefund(number + "R1");
        assertThat(refund.getAmount().getRefund()).isEqualTo(400);
        assertThat(refund.getSuccessTime()).endsWith("+08:00");
    }

    @Test
    void isTheSameRefundWhenAskedTwiceAndRefusedWithOtherTerms() {
        String number = paidOrder(1000);
        var first = merchant.refund(number, number + "R1", 400, 1000);
        assertThat(merchant.refund(number, number + "R1", 400, 1000).getRefundId())
                .isEqualTo(first.getRefundId());
        assertRefused(400, "INVALID_REQUEST", () -> merchant.refund(number, number + "R1", 401, 1000));
    }

    @Test
    void neverExceedsWhatWasPaid() {
        String number = paidOrder(1000);
        merchant.refund(number, number + "R1", 400, 1000);
        assertRefused(400, "INVALID_REQUEST", () -> merchant.refund(number, number + "R2", 601, 1000));
        assertRefused(400, "INVALID_REQUEST", () -> merchant.refund(number, number + "R2", 600, 999));
        assertThat(merchant.refund(number, number + "R2", 600, 1000).getStatus())
                .isEqualTo(Status.PROCESSING);
    }

    @Test
    void isRefusedForUnknownUnpaidAndPoor() {
        assertRefused(404, "RESOURCE_NOT_EXISTS", () -> merchant.refund(newNumber(), newNumber(), 1, 1));
        assertRefused(404, "RESOURCE_NOT_EXISTS", () -> merchant.queryRefund(newNumber()));
        String unpaid = newNumber();
        merchant.prepay(unpaid, 100);
        assertRefused(400, "INVALID_REQUEST", () -> merchant.refund(unpaid, newNumber(), 100, 100));
        String paid = paidOrder(100);
        resident.turn("{\"refundNotEnough\":1}");
        assertRefused(403, "NOT_ENOUGH", () -> merchant.refund(paid, paid + "R", 100, 100));
        assertThat(merchant.refund(paid, paid + "R", 100, 100).getStatus()).isEqualTo(Status.PROCESSING);
    }

    private String paidOrder(int total) {
        String number = newNumber();
        merchant.prepay(number, total);
        resident.pay(number);
        return number;
    }
}
