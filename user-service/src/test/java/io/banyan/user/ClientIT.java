package io.banyan.user;

import static io.banyan.user.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.test.Api;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which client may ask the token endpoint for what. */
@UserIT
class ClientIT {

    @Autowired
    Api api;

    @Test
    void aServiceShowsItsSecret() {
        var world = new World(api);
        world.serviceToken("ticket-service", "ticket-secret").is(200);
        refused(world.serviceToken("ticket-service", "billing-secret"), 401, "invalid_client", "token.invalid-client");
        refused(world.serviceToken("nobody-service", "ticket-secret"), 401, "invalid_client", "token.invalid-client");
        refused(world.serviceToken("banyan-office", "anything"), 401, "invalid_client", "token.invalid-client");
    }

    @Test
    void aServiceCannotPassForAnApp() {
        var world = new World(api);
        refused(
                world.token(Map.of("grant_type", "client_credentials", "client_id", "ticket-service")),
                401,
                "invalid_client",
                "token.unknown-client");
    }

    @Test
    void aGrantIsForItsClientsOnly() {
        var world = World.of(api);
        refused(
                world.token(Map.of(
                        "grant_type",
                        "urn:banyan:grant:password",
                        "client_id",
                        "banyan-resident",
                        "username",
                        world.adminLogin,
                        "password",
                        World.PASSWORD)),
                400,
                "unauthorized_client",
                "token.grant-not-allowed");
    }

    @Test
    void nonsenseIsAnsweredInTheFormOfTheStandard() {
        var world = new World(api);
        refused(
                world.token(Map.of("grant_type", "password", "client_id", "banyan-office")),
                400,
                "unsupported_grant_type",
                "token.unsupported-grant-type");
        refused(
                world.token(Map.of("grant_type", "urn:banyan:grant:password", "client_id", "banyan-office")),
                400,
                "invalid_request",
                "token.parameter-missing");
        refused(world.token(Map.of("grant_type", "refresh_token")), 401, "invalid_client", "token.unknown-client");
    }

    @Test
    void passwordsInTheAddressAreNotAccepted() {
        var world = World.of(api);
        var inAddress = world.form(
                api,
                "/oauth2/token?password=" + World.PASSWORD,
                Map.of(
                        "grant_type", "urn:banyan:grant:password",
                        "client_id", "banyan-office",
                        "username", world.adminLogin));

        assertThat(inAddress.status()).isEqualTo(400);
    }

    @Test
    void theRestOfTheAuthorizationServerDoesNotAnswer() {
        api.get("/oauth2/authorize").isProblem(401, "request.unauthenticated");
        api.post("/oauth2/introspect", "").isProblem(401, "request.unauthenticated");
    }
}
