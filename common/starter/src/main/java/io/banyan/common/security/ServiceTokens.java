package io.banyan.common.security;

import feign.FeignException;
import feign.RequestInterceptor;
import feign.RequestTemplate;
import io.banyan.common.problem.ServiceUnavailable;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;

/**
 * The identity of this service towards others: a token of its own on every call to an internal endpoint, renewed before it ends, and the
 * person for whom it calls, with the address he calls from.
 */
class ServiceTokens implements RequestInterceptor {

    private static final Duration EARLY = Duration.ofSeconds(60);

    private final TokenEndpointClient issuer;
    private final String service;
    private final String secret;
    private final Clock clock;
    private volatile @Nullable Held held;

    ServiceTokens(TokenEndpointClient issuer, String service, String secret, Clock clock) {
        this.issuer = issuer;
        this.service = service;
        this.secret = secret;
        this.clock = clock;
    }

    private record Held(String token, Instant until) {}

    @Override
    public void apply(RequestTemplate template) {
        if (template.path().startsWith("/internal/")) {
            template.header(HttpHeaders.AUTHORIZATION, "Bearer " + token());
            var person = ForPerson.header();
            if (person != null) {
                template.header(ForPerson.HEADER, person);
            }
            var address = ClientAddress.header();
            if (address != null) {
                template.header(ClientAddress.HEADER, address);
            }
        }
    }

    private String token() {
        var current = held;
        if (current == null || clock.instant().isAfter(current.until())) {
            current = fetch();
        }
        return current.token();
    }

    private synchronized Held fetch() {
        var again = held;
        if (again != null && clock.instant().isBefore(again.until())) {
            return again;
        }
        var basic = "Basic "
                + Base64.getEncoder().encodeToString((service + ":" + secret).getBytes(StandardCharsets.UTF_8));
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        try {
            var issued = issuer.token(basic, form);
            var fresh = new Held(
                    issued.accessToken(),
                    clock.instant().plusSeconds(issued.expiresIn()).minus(EARLY));
            held = fresh;
            return fresh;
        } catch (FeignException away) {
            throw ServiceUnavailable.of("user-service", away);
        }
    }
}
