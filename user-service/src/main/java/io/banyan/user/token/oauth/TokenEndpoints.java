package io.banyan.user.token.oauth;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import io.banyan.common.security.RememberedTokens;
import io.banyan.user.key.KeyService;
import io.banyan.user.token.ProofService;
import io.banyan.user.token.SignInService;
import io.banyan.user.token.StepUpService;
import io.banyan.user.token.TokenFamilyService;
import io.banyan.user.token.TokenProperties;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.web.authentication.ClientSecretBasicAuthenticationConverter;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2ClientCredentialsAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutFilter;

/**
 * The token endpoints, before the chain that protects everything else. Of the authorization server only what is listed here answers:
 * there is no authorization page, no device flow and no introspection.
 */
@Configuration(proxyBeanMethods = false)
class TokenEndpoints {

    private static final String[] PATHS = {
        "/oauth2/token", "/oauth2/jwks", "/oauth2/revoke", "/.well-known/oauth-authorization-server"
    };

    @Bean
    JWKSource<SecurityContext> publishedKeys(KeyService keys) {
        return (selector, context) -> selector.select(keys.published());
    }

    @Bean
    JwtDecoder ownTokens(JWKSource<SecurityContext> publishedKeys, Clock clock) {
        return new RememberedTokens(OwnTokens.decoder(publishedKeys), clock);
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings(TokenProperties properties) {
        return AuthorizationServerSettings.builder()
                .issuer(properties.publicUrl().toString())
                .build();
    }

    @Bean
    TokenGrants tokenGrants(
            ProofService proofs,
            TokenFamilyService families,
            SignInService signIns,
            StepUpService stepUps,
            Clock clock) {
        return new TokenGrants(
                new GrantProvider(proofs, families, signIns, stepUps, clock), new RevocationProvider(signIns));
    }

    /** Kept from being beans of their own: Spring Security would take a provider bean for the whole application's. */
    record TokenGrants(GrantProvider grants, RevocationProvider revocations) {}

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain tokenEndpointSecurity(
            HttpSecurity http, Clients clients, JwtAccessTokens tokens, TokenGrants provided) throws Exception {
        var errors = new TokenErrors();
        var nothingStored = new NothingStored();
        var publicClient = new PublicClient(clients);
        var secrets = new ClientSecretAuthenticationProvider(clients, nothingStored);
        secrets.setPasswordEncoder(new ConstantTime());
        http.securityMatcher(PATHS)
                .addFilterBefore(new StoreAwayFilter(errors), LogoutFilter.class)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(handling -> handling.authenticationEntryPoint(errors))
                .with(
                        new OAuth2AuthorizationServerConfigurer(),
                        server -> server.registeredClientRepository(clients)
                                .authorizationService(nothingStored)
                                .tokenGenerator(tokens)
                                .clientAuthentication(client -> client.authenticationConverters(converters -> {
                                            converters.clear();
                                            converters.add(new ClientSecretBasicAuthenticationConverter());
                                            converters.add(publicClient);
                                        })
                                        .authenticationProviders(providers -> {
                                            providers.clear();
                                            providers.addAll(List.of(secrets, publicClient));
                                        })
                                        .errorResponseHandler(errors))
                                .tokenEndpoint(token -> token.accessTokenRequestConverters(converters -> {
                                            converters.clear();
                                            converters.addAll(List.of(
                                                    new OAuth2ClientCredentialsAuthenticationConverter(),
                                                    new GrantConverter()));
                                        })
                                        .authenticationProviders(providers -> {
                                            providers.removeIf(each ->
                                                    !(each instanceof OAuth2ClientCredentialsAuthenticationProvider));
                                            providers.add(provided.grants());
                                        })
                                        .errorResponseHandler(errors))
                                .tokenRevocationEndpoint(revocation -> revocation
                                        .authenticationProviders(providers -> {
                                            providers.clear();
                                            providers.add(provided.revocations());
                                        })
                                        .errorResponseHandler(errors)));
        return http.build();
    }
}
