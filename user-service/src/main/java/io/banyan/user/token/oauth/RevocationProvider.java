package io.banyan.user.token.oauth;

import io.banyan.common.scope.Scope;
import io.banyan.user.token.SignInService;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2TokenRevocationAuthenticationToken;

/** Sign-out by refresh token (RFC 7009): the answer is the same for a token that never was. */
class RevocationProvider implements AuthenticationProvider {

    private final SignInService signIns;

    RevocationProvider(SignInService signIns) {
        this.signIns = signIns;
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        var request = (OAuth2TokenRevocationAuthenticationToken) authentication;
        if (request.getPrincipal() instanceof OAuth2ClientAuthenticationToken client) {
            Scope.across("a token is its own proof").run(() -> signIns.revoke(request.getToken(), client.getName()));
        }
        return request;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return OAuth2TokenRevocationAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
