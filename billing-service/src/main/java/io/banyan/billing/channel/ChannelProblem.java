package io.banyan.billing.channel;

import io.banyan.common.problem.DomainProblem;

/** How a channel refuses to be used at all. */
public final class ChannelProblem extends DomainProblem {

    private ChannelProblem(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    public static ChannelProblem notConfigured(String channel) {
        return new ChannelProblem(
                Kind.UNAVAILABLE, "payment.channel-not-configured", channel + " has no merchant keys here");
    }
}
