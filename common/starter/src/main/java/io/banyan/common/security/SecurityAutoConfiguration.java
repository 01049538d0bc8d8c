package io.banyan.common.security;

import io.banyan.common.problem.ProblemDocuments;
import io.banyan.common.scrape.ScrapeToken;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every service is a resource server of its own: the gateway's check is not trusted. Everything is closed; health is open;
 * {@code /internal/**} takes services only; other paths are opened method by method.
 */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.OAuth2ResourceServerAutoConfiguration"
        })
@EnableConfigurationProperties(SecurityProperties.class)
@EnableMethodSecurity
@EnableFeignClients(clients = {UserServiceClient.class, TokenEndpointClient.class})
class SecurityAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder jwtDecoder(SecurityProperties properties, @Lazy TokenEndpointClient issuer, Clock clock) {
        return new RememberedTokens(TokenKeys.decoder(properties, issuer), clock);
    }

    /** Nobody looks at the observations of single filters, and they are made for each of a dozen. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @ConditionalOnMissingBean(Authorities.class)
    RemoteAuthorities remoteAuthorities(
            @Lazy @Qualifier("io.banyan.common.security.UserServiceClient") UserServiceClient users) {
        return new RemoteAuthorities(users, System::nanoTime);
    }

    @Bean
    @ConditionalOnBean(RemoteAuthorities.class)
    AuthorityRenewal authorityRenewal(RemoteAuthorities authorities) {
        return new AuthorityRenewal(authorities);
    }

    @Bean
    ServiceTokens serviceTokens(
            @Lazy TokenEndpointClient issuer,
            @Value("${spring.application.name}") String service,
            SecurityProperties properties,
            Clock clock) {
        return new ServiceTokens(issuer, service, properties.serviceSecret(), clock);
    }

    @Bean
    OpenedEndpoints openedEndpoints(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        return new OpenedEndpoints(mappings);
    }

    @Bean
    RightsFirst rightsFirst() {
        return new RightsFirst();
    }

    @Bean
    ProofFirst proofFirst(Clock clock, SecurityProperties properties) {
        return new ProofFirst(clock, properties.proofLifetime());
    }

    @Bean
    SecurityAnswers securityAnswers(ProblemDocuments documents, LocaleResolver locales) {
        return new SecurityAnswers(documents, locales);
    }

    /** Health tells up or down to everybody; all else of the actuator takes the scraper's token, which no user or service has. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain actuatorSecurity(
            HttpSecurity http, SecurityAnswers answers, @Value("${banyan.watch.token:}") String token) {
        var scraper = new ScrapeToken(token);
        http.securityMatcher("/actuator/**")
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .access((_, call) -> new AuthorizationDecision(
                                scraper.opens(call.getRequest().getHeader(HttpHeaders.AUTHORIZATION)))))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(answers).accessDeniedHandler(answers));
        return http.build();
    }

    @Bean
    SecurityFilterChain banyanSecurity(
            HttpSecurity http,
            SecurityAnswers answers,
            SecurityProperties properties,
            Authorities authorities,
            ObjectProvider<JwtDecoder> decoder) {
        var open = properties.publicPaths().toArray(String[]::new);
        http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(anonymous -> anonymous.principal("anonymous"))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/v3/api-docs/**")
                        .permitAll()
                        .requestMatchers("/error")
                        .permitAll()
                        .requestMatchers("/internal/**")
                        .hasAuthority(Caller.SERVICE)
                        .requestMatchers(open)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .oauth2ResourceServer(resources -> resources
                        .authenticationEntryPoint(answers)
                        .accessDeniedHandler(answers)
                        .jwt(jwt -> jwt.decoder(decoder.getObject())
                                .jwtAuthenticationConverter(new TokenReader(authorities))))
                .addFilterBefore(new UnavailableFilter(answers), LogoutFilter.class);
        return http.build();
    }
}
