package io.banyan.common.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.user.UserInternalApi.AccountKind;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class ClientAddressTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @BeforeEach
    void comesFromNextDoor() {
        request.setRemoteAddr("10.1.1.1");
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
        RequestContextHolder.resetRequestAttributes();
    }

    private static void calls(AccountKind kind) {
        var caller = new Caller(7, kind, 1, "somebody", Set.of(), Set.of(), Set.of());
        var token = Jwt.withTokenValue("t")
                .header("alg", "ES256")
                .subject("somebody")
                .build();
        SecurityContextHolder.getContext().setAuthentication(new CallerAuthentication(caller, token));
    }

    @Test
    void isWhatTheGatewaySaw() {
        calls(AccountKind.STAFF);
        request.addHeader("X-Forwarded-For", "198.51.100.7, 203.0.113.9");
        assertThat(ClientAddress.of(request)).isEqualTo("203.0.113.9");
    }

    @Test
    void isTheOtherEndWhereNobodySaysAnything() {
        calls(AccountKind.STAFF);
        assertThat(ClientAddress.of(request)).isEqualTo("10.1.1.1");
    }

    @Test
    void isWhatAServiceSaysOfThePersonItCallsFor() {
        calls(AccountKind.SERVICE);
        request.addHeader(ClientAddress.HEADER, "203.0.113.9");
        assertThat(ClientAddress.of(request)).isEqualTo("203.0.113.9");
    }

    @Test
    void isNotWhatAnybodyElseSays() {
        calls(AccountKind.STAFF);
        request.addHeader(ClientAddress.HEADER, "203.0.113.9");
        assertThat(ClientAddress.of(request)).isEqualTo("10.1.1.1");
        SecurityContextHolder.clearContext();
        assertThat(ClientAddress.of(request)).isEqualTo("10.1.1.1");
    }

    @Test
    void isSentOnFromCallToCall() {
        assertThat(ClientAddress.header()).isNull();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        calls(AccountKind.SERVICE);
        request.addHeader(ClientAddress.HEADER, "203.0.113.9");
        assertThat(ClientAddress.header()).isEqualTo("203.0.113.9");
    }
}
