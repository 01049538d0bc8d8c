package io.banyan.common.seata;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.core.env.Environment;

/**
 * Where the Seata server is, and as whom this service reports there.
 *
 * @param address host:port, several separated by semicolons
 */
record SeataServer(String application, String group, String address) {

    static final String MEND =
            "Start the Seata server (deploy/up), or set BANYAN_SEATA=host:port. A test that uses no global transaction"
                    + " sets banyan.seata.required=false.";

    private static final int CONNECT_MILLIS = 1000;
    private static final Duration PAUSE = Duration.ofMillis(100);

    static SeataServer of(Environment environment) {
        return new SeataServer(
                setting(environment, "seata.application-id"),
                setting(environment, "seata.tx-service-group"),
                setting(environment, "seata.service.grouplist.default"));
    }

    /** Whether anybody listens there. Asked first, because Seata's client says it with a stack trace for each attempt. */
    boolean answersWithin(Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!answers()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return true;
    }

    boolean answers() {
        for (var one : address.split(";", -1)) {
            var colon = one.lastIndexOf(':');
            try (var socket = new Socket()) {
                socket.connect(
                        new InetSocketAddress(one.substring(0, colon), Integer.parseInt(one.substring(colon + 1))),
                        CONNECT_MILLIS);
                return true;
            } catch (IOException _) {
                // The next one, or the next time.
            }
        }
        return false;
    }

    private static String setting(Environment environment, String name) {
        var value = environment.getProperty(name);
        if (value == null) {
            throw new SeataNotActive(
                    name + " is not set",
                    "Add classpath:banyan-seata.yml to spring.config.import of the service.",
                    null);
        }
        return value;
    }
}
