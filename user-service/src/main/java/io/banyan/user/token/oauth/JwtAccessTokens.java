package io.banyan.user.token.oauth;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import io.banyan.common.contract.user.UserInternalApi.AccountKind;
import io.banyan.user.account.Account;
import io.banyan.user.key.KeyService;
import io.banyan.user.token.AccessTokens;
import io.banyan.user.token.SignIn;
import io.banyan.user.token.TokenProperties;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.stereotype.Component;

/**
 * Access tokens as JWT (RFC 9068): ES256, {@code at+jwt}. They say who and of which company, never what he may do: rights are looked up
 * where they are needed, as they are then.
 */
@Component
class JwtAccessTokens implements AccessTokens, OAuth2TokenGenerator<Jwt> {

    private static final String BANYAN = "banyan";

    private final KeyService keys;
    private final Clock clock;
    private final TokenProperties properties;
    private final JwtEncoder encoder;

    JwtAccessTokens(KeyService keys, Clock clock, TokenProperties properties) {
        this.keys = keys;
        this.clock = clock;
        this.properties = properties;
        JWKSource<SecurityContext> signing =
                (selector, context) -> selector.select(new JWKSet(List.of(keys.current())));
        this.encoder = new NimbusJwtEncoder(signing);
    }

    @Override
    public AccessToken forPerson(Account account, SignIn signIn) {
        var now = clock.instant();
        var claims = claims(Long.toString(account.id()), account.kind(), signIn.clientId(), now)
                .claim("tid", Long.toString(account.companyId()))
                .claim("sid", Long.toString(signIn.id()))
                .claim("av", account.authorityVersion())
                .claim("auth_time", signIn.provedAt().getEpochSecond())
                .claim("amr", methods(account, signIn))
                .build();
        return new AccessToken(sign(claims).getTokenValue(), now, now.plus(properties.accessToken()));
    }

    /** For a service or an integrator that has shown its secret; asked by the authorization server. */
    @Override
    public @Nullable Jwt generate(OAuth2TokenContext context) {
        if (!OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            return null;
        }
        var client = context.getRegisteredClient();
        var name = client.getClientId();
        Long account = client.getClientSettings().getSetting(Clients.ACCOUNT);
        if (account == null) {
            return sign(claims(name, AccountKind.SERVICE, name, clock.instant()).build());
        }
        // Who asks for nothing special gets all its scopes.
        var asked = context.getAuthorizedScopes();
        return sign(claims(Long.toString(account), AccountKind.CLIENT, name, clock.instant())
                .claim("tid", String.valueOf(client.getClientSettings().<Long>getSetting(Clients.COMPANY)))
                .claim("scope", String.join(" ", asked.isEmpty() ? client.getScopes() : asked))
                .build());
    }

    /** How he proved who he is (RFC 8176). */
    private static List<String> methods(Account account, SignIn signIn) {
        if (account.kind() != AccountKind.STAFF) {
            return List.of("sms");
        }
        return signIn.twoFactors() ? List.of("pwd", "otp") : List.of("pwd");
    }

    private JwtClaimsSet.Builder claims(String subject, AccountKind kind, String clientId, Instant now) {
        return JwtClaimsSet.builder()
                .id(UUID.randomUUID().toString())
                .issuer(BANYAN)
                .audience(List.of(BANYAN))
                .subject(subject)
                .issuedAt(now)
                .expiresAt(now.plus(properties.accessToken()))
                .claim("kind", kind.name())
                .claim("client_id", clientId);
    }

    private Jwt sign(JwtClaimsSet claims) {
        var header = JwsHeader.with(SignatureAlgorithm.ES256)
                .type("at+jwt")
                .keyId(keys.current().getKeyID())
                .build();
        return encoder.encode(JwtEncoderParameters.from(header, claims));
    }
}
