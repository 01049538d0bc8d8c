package io.banyan.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.user.Permissions;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("T9 B10: who did the job charges it on the spot")
class OnTheSpotIT extends BillingWorld {

    private String technician;

    @BeforeEach
    void technician() {
        technician = identities.staff(WORKER, COMPANY, Set.of(project), Set.of(Permissions.TICKET_WORK));
    }

    @Test
    void showsACodeForTheBillOfHisOwnJobAndSeesItPaid() {
        var bill = bill();
        var seen = api.as(technician).get("/api/v1/bills/" + id(bill)).is(200).json();
        assertThat(seen.get("availableActions").get(0).asString()).isEqualTo("pay");
        var payment = api.as(technician)
                .key()
                .post("/api/v1/payments", wish("WECHAT_NATIVE", bill))
                .is(201)
                .json();
        assertThat(text(payment, "codeUrl")).isNotEmpty();
        assertThat(text(payment, "payerId")).isEqualTo(Long.toString(payer));

        SIM.pay(text(payment, "number"));

        eventually(() -> assertThat(text(
                        api.as(technician)
                                .get("/api/v1/payments/" + id(payment))
                                .is(200)
                                .json(),
                        "status"))
                .isEqualTo("SUCCEEDED"));
        assertThat(text(readBill(bill), "status")).isEqualTo("PAID");
        booksAgree();
    }

    @Test
    void givesUpACodeThatNobodyScanned() {
        var payment = api.as(technician)
                .key()
                .post("/api/v1/payments", wish("WECHAT_NATIVE", bill()))
                .is(201)
                .json();
        var closed = api.as(technician)
                .post("/api/v1/payments/" + id(payment) + "/actions/close", null)
                .is(200)
                .json();
        assertThat(text(closed, "status")).isEqualTo("CLOSED");
    }

    @Test
    void neverTakesCash() {
        api.as(technician)
                .key()
                .post("/api/v1/payments", wish("CASH", bill()))
                .isProblem(403, "payment.method-forbidden");
    }

    @Test
    void seesNothingOfTheJobsAndPaymentsOfOthers() {
        var bill = bill();
        var theirs = api.as(resident)
                .key()
                .post("/api/v1/payments", wish("WECHAT_NATIVE", bill))
                .is(201)
                .json();
        var colleague = identities.staff(next(), COMPANY, Set.of(project), Set.of(Permissions.TICKET_WORK));
        api.as(colleague).get("/api/v1/bills/" + id(bill)).isProblem(404, "bill.not-found");
        assertThat(api.as(colleague).get("/api/v1/bills").is(200).json().get("items"))
                .isEmpty();
        api.as(colleague)
                .key()
                .post("/api/v1/payments", wish("WECHAT_NATIVE", bill))
                .isProblem(404, "bill.not-found");
        api.as(technician).get("/api/v1/payments/" + id(theirs)).isProblem(404, "payment.not-found");
    }

    @Test
    void seesNoBillOfAProjectHeNoLongerWorksFor() {
        var bill = bill();
        var moved = identities.staff(WORKER, COMPANY, Set.of(next()), Set.of(Permissions.TICKET_WORK));
        api.as(moved).get("/api/v1/bills/" + id(bill)).isProblem(404, "bill.not-found");
    }
}
