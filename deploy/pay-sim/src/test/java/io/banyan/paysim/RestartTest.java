package io.banyan.paysim;

import static org.assertj.core.api.Assertions.assertThat;

import com.wechat.pay.java.service.payments.model.Transaction;
import com.wechat.pay.java.service.refund.model.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
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
        server = PaySimServer.start(keyDir);
        var sameMerchant = new Merchant(keyDir, server.port(), receiver.url());

        assertThat(receiver.next(Transaction.class).getOutTradeNo()).isEqualTo(paid);
        assertThat(sameMerchant.query(open).getTradeState()).isEqualTo(Transaction.TradeStateEnum.NOTPAY);
        assertThat(sameMerchant.query(paid).getTradeState()).isEqualTo(Transaction.TradeStateEnum.REFUND);
        eventually(() -> sameMerchant.queryRefund(paid + "R").getStatus() == Status.SUCCESS);
    }
}
