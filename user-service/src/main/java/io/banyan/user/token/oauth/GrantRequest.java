package io.banyan.user.token.oauth;

import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationGrantAuthenticationToken;

/** A token request of one of our grants, with its parameters. */
class GrantRequest extends OAuth2AuthorizationGrantAuthenticationToken {

    private final transient Visitor visitor;

    GrantRequest(AuthorizationGrantType grant, Authentication client, Map<String, Object> parameters, Visitor visitor) {
        super(grant, client, parameters);
        this.visitor = visitor;
    }

    Visitor visitor() {
        return visitor;
    }

    String required(String name) {
        return optional(name).orElseThrow(() -> GrantRefused.missing(name));
    }

    Optional<String> optional(String name) {
        return Optional.ofNullable(getAdditionalParameters().get(name))
                .map(String::valueOf)
                .filter(value -> !value.isBlank());
    }
}
