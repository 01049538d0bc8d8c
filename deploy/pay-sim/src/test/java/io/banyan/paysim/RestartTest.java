package io.banyan.paysim;

import static org.assertj.core.api.Assertions.assertThat;

import com.wechat.pay.java.service.payments.model.Transaction;
import com.wechat.pay.java.service.refund.model.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class RestartTest extends SimulatedWorld {

    @Test
    void keepsKeysOrdersRefundsAndUntoldNotices() throws IOException {
        String paid = newNumber();
        String open = newNumber();
        merchant.prepay(paid, 100);
        merchant.prepay(open, 200);
        resident.turn("{\"noticeDelayMs\":60000,\"refundDelayMs\":60000}");
        resident.pay(paid);
        merchant.refund(paid, paid + "R", 100, 100);

        server.stop();
        Files.writeString(
                keyDir.resolve("journal.jsonl"), "{\"kind\":\"order\",\"id\":\"hal", StandardOpenOption.APPEND);
        startAgain();

        assertThat(receiver.next(Transaction.class).getOutTradeNo()).isEqualTo(paid);
        assertThat(merchant.query(open).getTradeState()).isEqualTo(Transaction.TradeStateEnum.NOTPAY);
        assertThat(merchant.query(paid).getTradeState()).isEqualTo(Transaction.TradeStateEnum.REFUND);
        eventually(() -> merchant.queryRefund(paid + "R").getStatus() == Status.SUCCESS);
    }

    /** It would shorten the journal, and what the first takes from then on would be gone at its next start. */
    @Test
    void aSecondSimulatorKeepsItsHandsOff() {
        var second = Assertions.catchThrowable(() -> PaySimServer.start(keyDir).stop());
        String paid = newNumber();
        merchant.prepay(paid, 100);
        resident.pay(paid);
        server.stop();
        startAgain();

        assertThat(merchant.query(paid).getTradeState()).isEqualTo(Transaction.TradeStateEnum.SUCCESS);
        assertThat(second).hasRootCauseMessage("Another simulator uses it: stop that one, or set BANYAN_WECHATPAY_DIR");
    }

    private void startAgain() {
        server = PaySimServer.start(keyDir);
        merchant = new Merchant(keyDir, server.port(), receiver.url());
        resident = new Resident(server.url());
    }
}
