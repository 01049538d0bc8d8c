package io.banyan.user.token.oauth;

import io.banyan.user.integrator.IntegratorSecretService;
import io.banyan.user.integrator.IntegratorSecretService.Known;
import io.banyan.user.privacy.Digests;
import io.banyan.user.token.TokenProperties;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.stereotype.Component;

/**
 * Our own apps, which keep no secret, our services, whose secrets come from the environment, and the integrators that companies have
 * registered.
 */
@Component
class Clients implements RegisteredClientRepository {

    /** Settings of an integrator: its account and its company. */
    static final String ACCOUNT = "banyan.account";

    static final String COMPANY = "banyan.company";

    private final Map<String, RegisteredClient> known = new LinkedHashMap<>();

    private final IntegratorSecretService integrators;

    Clients(TokenProperties properties, IntegratorSecretService integrators) {
        this.integrators = integrators;
        app("banyan-office", Grants.PASSWORD, Grants.STEP_UP);
        app("banyan-staff", Grants.PASSWORD, Grants.STEP_UP);
        app("banyan-resident", Grants.SMS_CODE, Grants.WECHAT_MINI_PROGRAM, Grants.STEP_UP);
        Arrays.stream(properties.serviceSecrets().split(",", -1))
                .map(String::strip)
                .filter(pair -> !pair.isEmpty())
                .forEach(this::service);
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("Clients are configured, not stored");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        var ours = known.get(clientId);
        return ours == null
                ? integrators.byClientId(clientId).map(Clients::integrator).orElse(null)
                : ours;
    }

    private static RegisteredClient integrator(Known known) {
        var integrator = known.integrator();
        return RegisteredClient.withId(integrator.clientId())
                .clientId(integrator.clientId())
                .clientName(integrator.name())
                .clientSecret(ConstantTime.together(known.digests()))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes -> scopes.addAll(integrator.scopes()))
                .clientSettings(ClientSettings.builder()
                        .setting(ACCOUNT, integrator.id())
                        .setting(COMPANY, integrator.companyId())
                        .build())
                .build();
    }

    private void app(String name, AuthorizationGrantType... grants) {
        known.put(
                name,
                RegisteredClient.withId(name)
                        .clientId(name)
                        .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .authorizationGrantTypes(types -> types.addAll(Set.of(grants)))
                        .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                        .build());
    }

    private void service(String pair) {
        var cut = pair.indexOf('=');
        if (cut < 1 || cut == pair.length() - 1) {
            throw new IllegalStateException("BANYAN_SERVICE_SECRETS is name=secret,name=secret");
        }
        var name = pair.substring(0, cut);
        known.put(
                name,
                RegisteredClient.withId(name)
                        .clientId(name)
                        .clientSecret(Digests.sha256(pair.substring(cut + 1)))
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                        .build());
    }
}
