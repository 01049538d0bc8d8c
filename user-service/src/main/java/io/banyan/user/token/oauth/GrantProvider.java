package io.banyan.user.token.oauth;

import io.banyan.common.persistence.StoreOutage;
import io.banyan.common.problem.DomainProblem;
import io.banyan.common.scope.Scope;
import io.banyan.user.token.IssuedTokens;
import io.banyan.user.token.Proof;
import io.banyan.user.token.ProofService;
import io.banyan.user.token.SignInService;
import io.banyan.user.token.TokenFamilyService;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.transaction.TransactionException;

/** Translates token requests into sign-ins and refreshes, and their outcome into the answer of RFC 6749. */
class GrantProvider implements AuthenticationProvider {

    private static final Logger log = LoggerFactory.getLogger(GrantProvider.class);

    private final ProofService proofs;
    private final TokenFamilyService families;
    private final SignInService signIns;

    GrantProvider(ProofService proofs, TokenFamilyService families, SignInService signIns) {
        this.proofs = proofs;
        this.families = families;
        this.signIns = signIns;
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        var request = (GrantRequest) authentication;
        if (!(request.getPrincipal() instanceof OAuth2ClientAuthenticationToken client)) {
            throw GrantRefused.unknownClient();
        }
        var registered = client.getRegisteredClient();
        if (registered == null || !registered.getAuthorizationGrantTypes().contains(request.getGrantType())) {
            throw GrantRefused.notForClient();
        }
        try {
            return answer(
                    registered,
                    client,
                    Scope.across("who proves himself belongs to nobody yet")
                            .call(() -> issue(request, registered.getClientId())));
        } catch (DomainProblem refused) {
            throw GrantRefused.of(refused);
        } catch (DataAccessException | TransactionException failed) {
            if (!StoreOutage.isBehind(failed)) {
                throw failed;
            }
            log.warn("A sign-in failed because a store is away", failed);
            throw GrantRefused.storeAway();
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return GrantRequest.class.isAssignableFrom(authentication);
    }

    private IssuedTokens issue(GrantRequest request, String clientId) {
        if (AuthorizationGrantType.REFRESH_TOKEN.equals(request.getGrantType())) {
            return signIns.refresh(request.required("refresh_token"), clientId, company(request));
        }
        return families.begin(proofs.prove(proof(request)), clientId);
    }

    /** Nonsense names no company, and so nobody is known there. */
    private static @Nullable Long company(GrantRequest request) {
        var given = request.optional("company_id");
        if (given.isEmpty()) {
            return null;
        }
        try {
            return Long.valueOf(given.get());
        } catch (NumberFormatException _) {
            return -1L;
        }
    }

    private static Proof proof(GrantRequest request) {
        var grant = request.getGrantType();
        if (Grants.PASSWORD.equals(grant)) {
            return new Proof.Password(request.required("username"), request.required("password"));
        }
        if (Grants.SMS_CODE.equals(grant)) {
            return new Proof.SmsCode(request.required("phone"), request.required("code"));
        }
        return new Proof.WechatMiniProgram(
                request.required("code"),
                request.optional("phone").orElse(null),
                request.optional("sms_code").orElse(null));
    }

    private static Authentication answer(RegisteredClient registered, Authentication client, IssuedTokens issued) {
        var access = issued.access();
        return new OAuth2AccessTokenAuthenticationToken(
                registered,
                client,
                new OAuth2AccessToken(
                        OAuth2AccessToken.TokenType.BEARER, access.value(), access.issuedAt(), access.expiresAt()),
                new OAuth2RefreshToken(issued.refreshToken(), access.issuedAt(), issued.refreshExpiresAt()),
                Map.of("must_change_password", issued.mustChangePassword()));
    }
}
