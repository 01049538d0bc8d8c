package io.banyan.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.billing.channel.PayMethod;
import io.banyan.billing.channel.PrepayOutcome;
import io.banyan.billing.payment.PaymentService;
import io.banyan.billing.payment.Payments;
import io.banyan.common.id.Ids;
import io.banyan.common.money.Money;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@DisplayName("B27: what a crash leaves behind is taken up again")
class JanitorIT extends BillingWorld {

    @Autowired
    PaymentService steps;

    @Autowired
    Payments payments;

    @Autowired
    Ids ids;

    @Test
    void ordersWhatWasOnlyIntendedWhenTheServiceDied() {
        var bill = bill();
        var payment = intend(bill);
        var view = eventually(() -> {
            var now = api.as(cashier).get("/api/v1/payments/" + payment).is(200).json();
            assertThat(text(now, "status")).isEqualTo("SUBMITTED");
            return now;
        });
        SIM.pay(text(view, "number"));
        var _ = awaitPayment(view, "SUCCEEDED");
        assertThat(text(readBill(bill), "status")).isEqualTo("PAID");
        booksAgree();
    }

    @Test
    void freesTheBillWhenTheChannelRefuses() {
        var bill = bill();
        var payment = intend(bill);
        var noted = steps.noteSubmitted(payment, new PrepayOutcome.Refused("PARAM_ERROR"));
        assertThat(noted.status().name()).isEqualTo("FAILED");
        assertThat(readBill(bill).has("openPaymentId")).isFalse();
        var again = payNative(readBill(bill));
        assertThat(text(again, "status")).isEqualTo("SUBMITTED");
        booksAgree();
    }

    @Test
    void sharesTheWorkBetweenReplicas() throws Exception {
        var mine = new HashSet<Long>();
        for (int i = 0; i < 12; i++) {
            mine.add(Long.parseLong(id(payNative(bill()))));
        }
        var later = Clock.systemUTC().instant().plus(Duration.ofHours(2));
        var delays = List.of(Duration.ofHours(5));
        List<Long> claimed = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<List<Long>> janitor = () -> payments.claimDue(later, delays, 500);
            for (var each : threads.invokeAll(
                    IntStream.range(0, 8).mapToObj(_ -> janitor).toList())) {
                claimed.addAll(each.resultNow());
            }
        }
        assertThat(claimed).doesNotHaveDuplicates().containsAll(mine);
    }

    private long intend(JsonNode bill) {
        var id = ids.next();
        var wish = new PaymentService.Wish(
                Set.of(Long.parseLong(id(bill))),
                PayMethod.WECHAT_NATIVE,
                Money.yuan(text(bill, "owed")),
                payer,
                payer,
                null,
                null);
        assertThat(steps.open(id, wish).status().name()).isEqualTo("CREATED");
        return id;
    }
}
