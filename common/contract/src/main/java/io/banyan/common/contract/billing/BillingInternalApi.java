package io.banyan.common.contract.billing;

import io.banyan.common.contract.shared.ChargeLine;
import io.banyan.common.contract.shared.SourceRef;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** What other services ask billing-service. Demands a service identity; never routed by the gateway. */
public interface BillingInternalApi {

    /**
     * Seata TCC try, inside the global transaction of ticket-service: writes the bill of a paid order 下单即收费, invisible until confirmed.
     * Idempotent by {@code source}. 422 if the lines do not add up.
     */
    @PostMapping("/internal/billing/order-bills")
    OrderBill prepareOrderBill(@RequestBody PrepareOrderBill command);

    /** What is owed and paid for a source, as billing knows it now; empty list when there is no bill. */
    @GetMapping("/internal/billing/bills")
    List<BillFacts> billsOf(@RequestParam("sourceType") String sourceType, @RequestParam("sourceId") long sourceId);

    record PrepareOrderBill(
            SourceRef source,
            String ticketNumber,
            long companyId,
            long projectId,
            @Nullable Long houseId,
            long payerId,
            String title,
            List<ChargeLine> lines) {}

    record OrderBill(long billId, BigDecimal amount) {}

    /** @param status {@code ISSUED}, {@code PARTLY_PAID}, {@code PAID} or {@code VOIDED} */
    record BillFacts(long billId, String number, int round, String status, BigDecimal amount, BigDecimal paid) {}
}
