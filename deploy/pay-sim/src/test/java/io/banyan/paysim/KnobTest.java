package io.banyan.paysim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.wechat.pay.java.core.exception.HttpException;
import com.wechat.pay.java.service.payments.model.Transaction.TradeStateEnum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnobTest extends SimulatedWorld {

    @Test
    void failsBeforeTheEffect() {
        String number = newNumber();
        fault("PREPAY", "SERVER_ERROR", "BEFORE", 0);
        assertRefused(500, "SYSTEM_ERROR", () -> merchant.prepay(number, 100));
        assertRefused(404, "ORDER_NOT_EXIST", () -> merchant.query(number));
        assertThat(merchant.prepay(number, 100)).isNotBlank();
    }

    @Test
    void failsAfterTheEffect() {
        String number = newNumber();
        fault("PREPAY", "TOO_MANY", "AFTER", 0);
        assertRefused(429, "FREQUENCY_LIMITED", () -> merchant.prepay(number, 100));
        assertThat(merchant.query(number).getTradeState()).isEqualTo(TradeStateEnum.NOTPAY);
    }

    @Test
    void fallsSilentAfterTheEffect() {
        String number = newNumber();
        merchant.prepay(number, 100);
        fault("CLOSE", "TIMEOUT", "AFTER", 4000);
        assertThatThrownBy(() -> merchant.close(number)).isInstanceOf(HttpException.class);
        assertThat(merchant.query(number).getTradeState()).isEqualTo(TradeStateEnum.CLOSED);
    }

    @Test
    void hidesTheOutcomeFromQueries() {
        String number = newNumber();
        merchant.prepay(number, 100);
        resident.pay(number);
        resident.turn("{\"queryUserpaying\":1}");
        assertThat(merchant.query(number).getTradeState()).isEqualTo(TradeStateEnum.USERPAYING);
        assertThat(merchant.query(number).getTradeState()).isEqualTo(TradeStateEnum.SUCCESS);
    }

    @Test
    void letsThePaymentWinTheRaceAgainstTheClose() {
        String number = newNumber();
        merchant.prepay(number, 100);
        resident.turn("{\"closeRace\":1}");
        assertRefused(400, "ORDERPAID", () -> merchant.close(number));
        assertThat(merchant.query(number).getTradeState()).isEqualTo(TradeStateEnum.SUCCESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"noSuchKnob\":1}",
                "{\"noticeDrop\":-1}",
                "{\"noticeDrop\":1.5}",
                "{\"noticeDrop\":\"1\"}",
                "{\"billAnyTime\":2}",
                "{\"faults\":[{\"call\":\"NOTHING\",\"answer\":\"TIMEOUT\",\"moment\":\"AFTER\",\"times\":1,\"delayMs\":1}]}",
                "{\"faults\":[{\"call\":\"CLOSE\",\"answer\":\"TIMEOUT\",\"moment\":\"AFTER\",\"times\":1}]}",
                "{\"faults\":[{\"call\":\"CLOSE\",\"times\":1}]}",
                "{\"faults\":[{\"call\":\"CLOSE\",\"answer\":\"TOO_MANY\",\"moment\":\"AFTER\"}]}",
                "[]",
                "nonsense"
            })
    void refusesPositionsItDoesNotHaveAndChangesNothing(String knobs) {
        resident.turn("{\"noticeDrop\":3}");
        assertThat(resident.turn(knobs).statusCode()).as(knobs).isEqualTo(400);
        assertThat(resident.get("/sim/knobs").body()).contains("\"noticeDrop\":3");
    }

    @Test
    void goBackToStandardWhenNotNamedOrReset() {
        resident.turn("{\"noticeDrop\":3,\"refundDelayMs\":5}");
        assertThat(resident.turn("{\"noticeDrop\":2}").body()).contains("\"refundDelayMs\":300", "\"noticeDrop\":2");
        assertThat(resident.send("DELETE", "/sim/knobs", "").body()).contains("\"noticeDrop\":0");
    }

    private void fault(String call, String answer, String moment, int delayMs) {
        var set = resident.turn("""
                {"faults":[{"call":"%s","answer":"%s","moment":"%s","times":1%s}]}
                """.formatted(call, answer, moment, delayMs == 0 ? "" : ",\"delayMs\":" + delayMs));
        assertThat(set.statusCode()).isEqualTo(200);
    }
}
