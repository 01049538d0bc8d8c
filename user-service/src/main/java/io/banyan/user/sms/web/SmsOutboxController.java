package io.banyan.user.sms.web;

import io.banyan.common.security.Caller;
import io.banyan.user.privacy.Phone;
import io.banyan.user.sms.ShownMessage;
import io.banyan.user.sms.SmsOutboxService;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ConditionalOnProperty(name = "banyan.user.sms.adapter", havingValue = "local", matchIfMissing = true)
class SmsOutboxController {

    private final SmsOutboxService outbox;

    SmsOutboxController(SmsOutboxService outbox) {
        this.outbox = outbox;
    }

    record Messages(List<ShownMessage> items) {}

    @GetMapping("/api/v1/sms-outbox")
    @PreAuthorize("hasAuthority('user:sms-outbox:read')")
    Messages list(Caller caller, @RequestParam String phone) {
        return new Messages(outbox.messagesTo(Phone.of(phone), caller.companyId()));
    }
}
