package io.banyan.story;

import io.banyan.story.check.Schemas;
import io.banyan.story.client.Gateway;
import io.banyan.story.client.Witness;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What the launcher says about the running instance, by its environment variables. */
public record Settings(Map<String, String> environment, Clock clock) {

    /** The platform's one address. Without patience for outages. */
    public Gateway gateway() {
        return gateway(Duration.ZERO);
    }

    /** @param outage how long requests are repeated while nothing answers */
    public Gateway gateway(Duration outage) {
        return gateway(outage, Witness.NONE);
    }

    /** @param witness hears all that is asked and answered */
    public Gateway gateway(Duration outage, Witness witness) {
        return new Gateway(required("BANYAN_URL"), clock, outage, witness);
    }

    /** The services themselves, by name, without the gateway in between. */
    public Map<String, Gateway> services() {
        return Arrays.stream(required("BANYAN_SERVICES").split(",", -1))
                .map(one -> one.split("=", 2))
                .collect(Collectors.toMap(one -> one[0], one -> new Gateway(one[1], clock, Duration.ZERO)));
    }

    /** The payer's side of the payment channel. */
    public Gateway paySim() {
        return new Gateway(required("BANYAN_PAYSIM_URL"), clock, Duration.ZERO);
    }

    public String adminLogin() {
        return required("BANYAN_ADMIN_LOGIN");
    }

    public String adminPassword() {
        return required("BANYAN_ADMIN_PASSWORD");
    }

    /** Root of the repository: where {@code deploy/} is. */
    public Path root() {
        return Path.of(required("BANYAN_ROOT"));
    }

    public String instance() {
        return required("BANYAN_INSTANCE");
    }

    /** The merchant's keys, as the payment simulator wrote them. */
    public Path merchantKeys() {
        return Path.of(required("BANYAN_WECHATPAY_DIR"));
    }

    /** Where the processes leave their spans. */
    public Path spans() {
        return Path.of(required("BANYAN_SPANS"));
    }

    /** All six schemas, with the right to read them. */
    public Schemas schemas() {
        return new Schemas(
                required("BANYAN_DB_HOST"), required("BANYAN_DB_USER"), required("BANYAN_DB_PASSWORD"), "banyan_");
    }

    private String required(String name) {
        var value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " is not set: start this by deploy/demo or deploy/check");
        }
        return value;
    }
}
