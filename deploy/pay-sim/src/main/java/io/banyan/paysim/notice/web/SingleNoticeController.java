package io.banyan.paysim.notice.web;

import io.banyan.paysim.notice.Flaw;
import io.banyan.paysim.notice.NoticeAnswer;
import io.banyan.paysim.notice.SingleNotice;
import io.banyan.paysim.problem.WeChatProblem;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Sends one notice now and shows what the receiver said:
/// `duplicate | forged | late | wrong-amount | foreign-merchant | foreign-app | unknown-key`.
@RestController
class SingleNoticeController {

    private final SingleNotice notice;

    SingleNoticeController(SingleNotice notice) {
        this.notice = notice;
    }

    @PostMapping("/sim/notices/{outTradeNo}")
    NoticeAnswer send(@PathVariable String outTradeNo, @RequestParam String variant) {
        Flaw flaw = Flaw.ofVariant(variant)
                .orElseThrow(() -> WeChatProblem.paramError("Unknown variant '%s'".formatted(variant)));
        return notice.send(outTradeNo, flaw);
    }
}
