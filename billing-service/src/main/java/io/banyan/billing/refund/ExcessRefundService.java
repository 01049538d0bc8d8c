package io.banyan.billing.refund;

import io.banyan.billing.payment.ExcessReturns;
import io.banyan.billing.payment.Payment;
import io.banyan.billing.refund.RefundTerms.Part;
import io.banyan.common.id.Ids;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives back by itself what came too late or too much. */
@Service
class ExcessRefundService implements ExcessReturns {

    private final RefundService refunds;
    private final Ids ids;

    ExcessRefundService(RefundService refunds, Ids ids) {
        this.refunds = refunds;
        this.ids = ids;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void giveBack(Payment payment) {
        refunds.decide(
                ids.next(),
                payment,
                List.of(new Part(Part.NO_BILL, payment.state().excess())),
                new RefundService.Reason("重复或逾期支付,原路退回", null));
    }
}
