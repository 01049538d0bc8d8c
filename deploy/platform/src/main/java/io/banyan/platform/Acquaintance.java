package io.banyan.platform;

import io.banyan.platform.app.App;
import io.banyan.platform.app.AppEnvironment;
import io.banyan.platform.instance.Instance;
import io.banyan.platform.process.Conversation;
import io.banyan.platform.process.Patience;
import io.banyan.platform.process.Probe;
import io.banyan.platform.process.StartFailure;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which services the gateway has heard of. Nacos tells it, a moment after a service is ready; until then it answers 503 in the service's
 * place, so a platform is not ready before.
 *
 * @param instance whose gateway is asked
 */
record Acquaintance(Instance instance) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Waits until the gateway knows an instance of each of these; those it never forwards to are passed over. */
    void await(List<App> apps) {
        if (!apps.contains(App.GATEWAY)) {
            return;
        }
        for (var app : apps) {
            if (isBehindGateway(app) && !Patience.until(PATIENCE, knows(app)::answers)) {
                throw new StartFailure("the gateway did not hear of " + app.id() + " within " + PATIENCE.toSeconds()
                        + " s; is it on Nacos' list? deploy/logs gateway nacos");
            }
        }
    }

    private static boolean isBehindGateway(App app) {
        return app != App.GATEWAY && app != App.PAY_SIM;
    }

    private Probe knows(App app) {
        var url = "http://" + instance.ports().address(App.GATEWAY.id()) + "/actuator/prometheus";
        var token = new AppEnvironment(instance).watchToken();
        var instances = counted(app.id());
        return () -> {
            var page = Conversation.http(
                    HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + token));
            return instances.matcher(page.body()).find();
        };
    }

    /** A gauge of the gateway's metrics that is not zero. */
    static Pattern counted(String service) {
        return Pattern.compile("(?m)^gateway_instances\\{[^}]*service=\"" + service + "\"[^}]*} [1-9]");
    }
}
