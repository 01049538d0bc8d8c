package io.banyan.billing.wechat;

import io.banyan.common.problem.DomainProblem;

/** Why a notice is not believed. */
public final class WeChatNoticeProblem extends DomainProblem {

    private WeChatNoticeProblem(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    public static WeChatNoticeProblem forged(String why) {
        return new WeChatNoticeProblem(Kind.UNAUTHENTICATED, "payment.notice-forged", "Not from WeChat Pay: " + why);
    }

    public static WeChatNoticeProblem expired(String timestamp) {
        return new WeChatNoticeProblem(
                Kind.UNAUTHENTICATED, "payment.notice-expired", "Signed more than five minutes away: " + timestamp);
    }

    public static WeChatNoticeProblem foreign(String who) {
        return new WeChatNoticeProblem(
                Kind.UNAUTHENTICATED, "payment.notice-foreign", "For another merchant or app: " + who);
    }

    static WeChatNoticeProblem contradicts(String number) {
        return new WeChatNoticeProblem(
                Kind.RULE_BROKEN, "payment.notice-differs", "Contradicts what we know of " + number);
    }
}
