package io.banyan.user.token.oauth;

import io.banyan.common.problem.DomainProblem;
import io.banyan.common.scope.Scope;
import io.banyan.user.account.Source;
import io.banyan.user.factor.StaffProofService.Evidence;
import io.banyan.user.token.Arrival;
import io.banyan.user.token.IssuedTokens;
import io.banyan.user.token.Proof;
import io.banyan.user.token.ProofService;
import io.banyan.user.token.SignInService;
import io.banyan.user.token.StepUpService;
import io.banyan.user.token.TokenFamilyService;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/** Translates token requests into sign-ins and refreshes, and their outcome into the answer of RFC 6749. */
class GrantProvider implements AuthenticationProvider {

    private final ProofService proofs;
    private final TokenFamilyService families;
    private final SignInService signIns;
    private final StepUpService stepUps;
    private final Clock clock;

    GrantProvider(
            ProofService proofs,
            TokenFamilyService families,
            SignInService signIns,
            StepUpService stepUps,
            Clock clock) {
        this.proofs = proofs;
        this.families = families;
        this.signIns = signIns;
        this.stepUps = stepUps;
        this.clock = clock;
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
        if (Grants.STEP_UP.equals(request.getGrantType())) {
            return stepUp(request, clientId);
        }
        var proved = proofs.prove(proof(request));
        var arrival = new Arrival(
                clock.instant(), proved.twoFactors(), request.visitor().device());
        return families.begin(proved.account(), clientId, arrival);
    }

    /** A resident shows a code sent to his phone, everybody else his password. */
    private IssuedTokens stepUp(GrantRequest request, String clientId) {
        var refreshToken = request.required("refresh_token");
        var smsCode = request.optional("sms_code");
        return smsCode.isPresent()
                ? stepUps.proveByPhone(refreshToken, clientId, smsCode.get())
                : stepUps.prove(refreshToken, clientId, evidence(request));
    }

    private static Evidence evidence(GrantRequest request) {
        return new Evidence(
                request.required("password"), request.optional("code").orElse(null));
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
            return new Proof.Password(
                    request.required("username"),
                    evidence(request),
                    Source.ofAddress(request.visitor().address()));
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
