package io.banyan.billing.wechat.web;

import io.banyan.billing.wechat.WeChatNoticeService;
import io.banyan.billing.wechat.WeChatNotices;
import io.banyan.billing.wechat.WeChatNotices.Envelope;
import io.banyan.common.scope.Scope;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Open to anybody: the signature says who it is. Any answer but 200 makes WeChat Pay tell it again. */
@RestController
@Tag(name = "public")
class WeChatNoticeController {

    private static final Answer SUCCESS = new Answer("SUCCESS", "成功");

    private final WeChatNotices notices;
    private final WeChatNoticeService service;

    WeChatNoticeController(WeChatNotices notices, WeChatNoticeService service) {
        this.notices = notices;
        this.service = service;
    }

    record Answer(String code, String message) {}

    @PostMapping("/api/v1/payment-notices/wechat")
    @PreAuthorize("permitAll()")
    Answer notice(@RequestHeader HttpHeaders headers, @RequestBody byte[] body) {
        var envelope = new Envelope(
                header(headers, "Wechatpay-Serial"),
                header(headers, "Wechatpay-Timestamp"),
                header(headers, "Wechatpay-Nonce"),
                header(headers, "Wechatpay-Signature"),
                new String(body, StandardCharsets.UTF_8));
        var notice = notices.open(envelope);
        Scope.across("the channel proves with its signature what was paid").run(() -> service.accept(notice));
        return SUCCESS;
    }

    private static String header(HttpHeaders headers, String name) {
        var value = headers.getFirst(name);
        return value == null ? "" : value;
    }
}
