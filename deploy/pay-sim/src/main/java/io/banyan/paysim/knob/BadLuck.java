package io.banyan.paysim.knob;

import io.banyan.paysim.knob.Fault.Call;
import io.banyan.paysim.knob.Fault.Moment;
import io.banyan.paysim.later.Later;
import io.banyan.paysim.problem.WeChatProblem;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Lets a merchant's call fail or hang if a fault is set for it.
@Component
public class BadLuck {

    private final Knobs knobs;
    private final Later later;

    BadLuck(Knobs knobs, Later later) {
        this.knobs = knobs;
        this.later = later;
    }

    /// Called before the call takes effect; throws if it must not.
    public void before(String method, String path) {
        take(method, path, Moment.BEFORE).ifPresent(fault -> {
            later.pause(Duration.ofMillis(fault.delayMs()));
            throw answerOf(fault);
        });
    }

    /// Called after the call has taken effect; throws if the caller must hear something else.
    public void after(String method, String path) {
        take(method, path, Moment.AFTER).ifPresent(fault -> {
            later.pause(Duration.ofMillis(fault.delayMs()));
            if (fault.answer() != Fault.Answer.TIMEOUT) {
                throw answerOf(fault);
            }
        });
    }

    private Optional<Fault> take(String method, String path, Moment moment) {
        return callOf(method, path).flatMap(call -> knobs.takeFault(call, moment));
    }

    private static WeChatProblem answerOf(Fault fault) {
        return switch (fault.answer()) {
            case SERVER_ERROR, TIMEOUT -> WeChatProblem.systemError();
            case TOO_MANY -> WeChatProblem.frequencyLimited();
        };
    }

    private static Optional<Call> callOf(String method, String path) {
        boolean isPost = "POST".equals(method);
        if (path.startsWith("/v3/bill/")) {
            return Optional.of(Call.BILL);
        }
        if (path.startsWith("/v3/refund/")) {
            return Optional.of(isPost ? Call.REFUND : Call.REFUND_QUERY);
        }
        if (!path.startsWith("/v3/pay/transactions/")) {
            return Optional.empty();
        }
        if (!isPost) {
            return Optional.of(Call.QUERY);
        }
        return Optional.of(path.endsWith("/close") ? Call.CLOSE : Call.PREPAY);
    }
}
