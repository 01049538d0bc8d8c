package io.banyan.ticket.intake.client;

import io.banyan.common.contract.billing.BillingInternalApi.PrepareOrderBill;
import io.banyan.common.contract.shared.SourceRef;
import io.banyan.ticket.intake.Draft;
import io.banyan.ticket.intake.OrderBilling;
import java.util.Objects;
import org.springframework.stereotype.Component;

@Component
class FeignOrderBilling implements OrderBilling {

    private final BillingClient billing;

    FeignOrderBilling(BillingClient billing) {
        this.billing = billing;
    }

    @Override
    public void prepare(Draft order) {
        var facts = order.ticket().facts();
        var _ = billing.prepareOrderBill(new PrepareOrderBill(
                SourceRef.ticket(facts.id(), 1),
                facts.number(),
                facts.companyId(),
                facts.projectId(),
                facts.spot().houseId(),
                Objects.requireNonNull(facts.requester().personId()),
                facts.subject().title(),
                order.price().lines()));
    }
}
