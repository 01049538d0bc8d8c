package io.banyan.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.user.UserInternalApi.HousePermission;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("U2: family and tenants have to do with the bills of a house as its owner allows")
class HouseBillsIT extends BillingWorld {

    @Test
    void whoMayOnlyReportSeesNoBillAndNoReceiptOfTheHouse() {
        var bill = bill();
        var receipt = receiptOf(bill());
        var tenant = member(HousePermission.REPORT);
        api.as(tenant).get("/api/v1/bills/" + id(bill)).isProblem(404, "bill.not-found");
        assertThat(itemsOf(tenant, "/api/v1/bills?houseId=" + house)).isEmpty();
        api.as(tenant).get("/api/v1/receipts/" + receipt).isProblem(404, "receipt.not-found");
        assertThat(itemsOf(tenant, "/api/v1/receipts")).isEmpty();
        api.as(tenant)
                .key()
                .post("/api/v1/payments", wish("WECHAT_NATIVE", bill))
                .isProblem(404, "bill.not-found");
    }

    @Test
    void whoMayOnlySeeBillsPaysNone() {
        var bill = bill();
        var family = member(HousePermission.SEE_BILLS);
        assertThat(actions(
                        api.as(family).get("/api/v1/bills/" + id(bill)).is(200).json()))
                .isEmpty();
        api.as(family)
                .key()
                .post("/api/v1/payments", wish("WECHAT_NATIVE", bill))
                .isProblem(403, "payment.not-allowed");
        api.as(family).get("/api/v1/receipts/" + receiptOf(bill())).is(200);
    }

    @Test
    void whoMayPayABillSeesIt() {
        var bill = bill();
        var tenant = member(HousePermission.REPORT, HousePermission.PAY);
        assertThat(actions(
                        api.as(tenant).get("/api/v1/bills/" + id(bill)).is(200).json()))
                .contains("pay");
        api.as(tenant)
                .key()
                .post("/api/v1/payments", wish("WECHAT_NATIVE", bill))
                .is(201);
    }

    @Test
    void whatSomebodyPaysHimselfIsHisOwnWhateverTheOwnerAllows() {
        var bill = bill();
        resident = identities.member(payer, COMPANY, house, Set.of(HousePermission.REPORT));
        var payment = payNative(bill);
        SIM.pay(text(payment, "number"));
        var paid = awaitPayment(payment, "SUCCEEDED");
        api.as(resident).get("/api/v1/receipts/" + text(paid, "receiptId")).is(200);
    }

    private String member(HousePermission... may) {
        return identities.member(next(), COMPANY, house, Set.of(may));
    }

    private String receiptOf(JsonNode bill) {
        return text(
                api.as(cashier)
                        .key()
                        .post("/api/v1/payments", wish("CASH", bill))
                        .is(201)
                        .json(),
                "receiptId");
    }

    private Iterable<JsonNode> itemsOf(String who, String path) {
        return api.as(who).get(path).is(200).json().get("items");
    }
}
