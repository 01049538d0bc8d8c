package io.banyan.paysim.refund;

import io.banyan.paysim.knob.Knob;
import io.banyan.paysim.knob.Knobs;
import io.banyan.paysim.later.Later;
import io.banyan.paysim.problem.WeChatProblem;
import org.springframework.stereotype.Component;

/// When and how refunds end, as the knobs say.
@Component
class RefundFate {

    private final Knobs knobs;
    private final Later later;

    RefundFate(Knobs knobs, Later later) {
        this.knobs = knobs;
        this.later = later;
    }

    void refuseIfPoor() {
        if (knobs.take(Knob.REFUND_NOT_ENOUGH)) {
            throw WeChatProblem.notEnough();
        }
    }

    void decideSoon(Runnable decision) {
        later.run(knobs.millis(Knob.REFUND_DELAY_MS), decision);
    }

    RefundStatus outcome() {
        if (knobs.take(Knob.REFUND_ABNORMAL)) {
            return RefundStatus.ABNORMAL;
        }
        return knobs.take(Knob.REFUND_CLOSED) ? RefundStatus.CLOSED : RefundStatus.SUCCESS;
    }
}
