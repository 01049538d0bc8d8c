package io.banyan.user.sms.web;

import io.banyan.common.scope.Scope;
import io.banyan.user.privacy.Phone;
import io.banyan.user.sms.SmsCodeService;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "public")
class SmsCodeController {

    private final SmsCodeService codes;

    SmsCodeController(SmsCodeService codes) {
        this.codes = codes;
    }

    record SendCodeRequest(@NotBlank String phone) {}

    /** Sends a code to a phone; the answer is the same for every phone. */
    @PostMapping("/api/v1/sms-codes")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PreAuthorize("permitAll()")
    void send(@Valid @RequestBody SendCodeRequest request, HttpServletRequest http) {
        var phone = Phone.of(request.phone());
        Scope.across("a phone may be known to several companies").run(() -> codes.send(phone, address(http)));
    }

    /** The gateway alone can reach this service, and it always says who asked. */
    private static String address(HttpServletRequest http) {
        var forwarded = http.getHeader("X-Forwarded-For");
        return forwarded == null ? http.getRemoteAddr() : forwarded;
    }
}
