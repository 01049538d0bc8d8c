package io.banyan.user.token.oauth;

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
import org.springframework.stereotype.Component;

/** Our own apps, which keep no secret, and our services, whose secrets come from the environment. */
@Component
class Clients implements RegisteredClientRepository {

    private final Map<String, RegisteredClient> known = new LinkedHashMap<>();

    Clients(TokenProperties properties) {
        app("banyan-office", Grants.PASSWORD, Grants.STEP_UP);
        app("banyan-staff", Grants.PASSWORD, Grants.STEP_UP);
        app("banyan-resident", Grants.SMS_CODE, Grants.WECHAT_MINI_PROGRAM);
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
        return known.get(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return known.get(clientId);
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
                        .clientSecret(ConstantTime.digest(pair.substring(cut + 1)))
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                        .build());
    }
}
