package io.banyan.paysim;

import static org.assertj.core.api.Assertions.assertThat;

import com.wechat.pay.java.service.payments.model.Transaction;
import com.wechat.pay.java.service.refund.model.RefundNotification;
import com.wechat.pay.java.service.refund.model.Status;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTest extends SimulatedWorld {

    private static final Pattern ID = Pattern.compile("\"id\":\"(EV-[^\"]+)\"");

    @AfterEach
    void nothingIsLeftOver() {
        assertThat(receiver.hasMore()).isFalse();
    }

    @Test
    void tellsAPaymentInAFormTheOfficialParserAccepts() {
        String number = paidOrder(2200);

        var notice = receiver.nextReceived();
        assertThat(notice.body()).contains("\"event_type\":\"TRANSACTION.SUCCESS\"", "AEAD_AES_256_GCM");
        var transaction = merchant.notifications().parse(notice.signed(), Transaction.class);
        assertThat(transaction.getOutTradeNo()).isEqualTo(number);
        assertThat(transaction.getMchid()).isEqualTo(merchant.mchid);
        assertThat(transaction.getAppid()).isEqualTo(merchant.appid);
        assertThat(transaction.getAttach()).isEqualTo("bill-1");
        assertThat(transaction.getAmount().getTotal()).isEqualTo(2200);
        assertThat(transaction.getTradeState()).isEqualTo(Transaction.TradeStateEnum.SUCCESS);
    }

    @Test
    void triesAgainUntilTheMerchantAccepts() {
        receiver.refuseNext(2);
        String number = paidOrder(100);
        assertThat(receiver.next(Transaction.class).getOutTradeNo()).isEqualTo(number);
        eventually(() -> resident.get("/sim/orders/" + number).body().contains("\"state\":\"DELIVERED\",\"tries\":3"));
    }

    @Test
    void triesAgainWhenATryIsLostAndWhenATryIsBad() {
        resident.turn("{\"noticeDrop\":1,\"noticeForged\":1,\"noticeUnknownSerial\":1}");
        int refusedBefore = receiver.refusals.get();
        String number = paidOrder(100);
        assertThat(receiver.next(Transaction.class).getOutTradeNo()).isEqualTo(number);
        assertThat(receiver.refusals.get()).isEqualTo(refusedBefore + 2);
    }

    @Test
    void tellsThingsTwiceUnderTheSameId() {
        resident.turn("{\"noticeDuplicates\":2}");
        paidOrder(100);
        var ids = List.of(idOfNext(), idOfNext(), idOfNext());
        assertThat(ids).containsOnly(ids.getFirst());
    }

    @Test
    void tellsTheYoungerFirstWhenReordered() {
        resident.turn("{\"noticeReorder\":1}");
        String first = paidOrder(100);
        String second = paidOrder(100);
        assertThat(receiver.next(Transaction.class).getOutTradeNo()).isEqualTo(second);
        assertThat(receiver.next(Transaction.class).getOutTradeNo()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"duplicate,200", "forged,401", "unknown-key,401", "late,400"})
    void sendsOneOnDemandAndShowsTheReceiversAnswer(String variant, int status) {
        String number = paidOrder(100);
        var _ = receiver.nextReceived();
        assertThat(resident.notice(number, variant).body()).contains("\"status\":" + status);
        if (status == 200) {
            var _ = receiver.nextReceived();
        }
    }

    @Test
    void liesWithARightSignatureOnlyAboutWhatItWasAskedTo() {
        String number = newNumber();
        merchant.prepay(number, 100);

        resident.notice(number, "wrong-amount");
        assertThat(receiver.next(Transaction.class).getAmount().getTotal()).isEqualTo(101);
        resident.notice(number, "foreign-merchant");
        assertThat(receiver.next(Transaction.class).getMchid()).isNotEqualTo(merchant.mchid);
        resident.notice(number, "foreign-app");
        assertThat(receiver.next(Transaction.class).getAppid()).isNotEqualTo(merchant.appid);

        assertThat(merchant.query(number).getTradeState()).isEqualTo(Transaction.TradeStateEnum.NOTPAY);
        assertThat(resident.notice(number, "duplicate").statusCode()).isEqualTo(400);
        assertThat(resident.notice(number, "nonsense").statusCode()).isEqualTo(400);
    }

    @Test
    void tellsHowARefundEnded() {
        String number = paidOrder(1000);
        var _ = receiver.nextReceived();
        resident.turn("{\"refundDelayMs\":0,\"refundAbnormal\":1}");

        merchant.refund(number, number + "R1", 300, 1000);
        var stuck = receiver.next(RefundNotification.class);
        assertThat(stuck.getRefundStatus()).isEqualTo(Status.ABNORMAL);

        merchant.refund(number, number + "R2", 400, 1000);
        var done = receiver.next(RefundNotification.class);
        assertThat(done.getRefundStatus()).isEqualTo(Status.SUCCESS);
        assertThat(done.getOutRefundNo()).isEqualTo(number + "R2");
        assertThat(done.getAmount().getRefund()).isEqualTo(400);
    }

    private String idOfNext() {
        var matcher = ID.matcher(receiver.nextReceived().body());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private String paidOrder(int total) {
        String number = newNumber();
        merchant.prepay(number, total);
        assertThat(resident.pay(number).statusCode()).isEqualTo(200);
        return number;
    }
}
