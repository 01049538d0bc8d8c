package io.banyan.user;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The line between a service and its database, which a test cuts: every connection ends at once and no new one comes through, as when the
 * server dies. The server itself goes on, for the others that use it.
 */
class DatabaseLine implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private enum State {
        WHOLE,
        CUT,
        /** Cut when the first change is about to be made final. */
        CUT_AT_COMMIT
    }

    private static final AtomicReference<State> STATE = new AtomicReference<>(State.WHOLE);
    private static final Set<Socket> ENDS = ConcurrentHashMap.newKeySet();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var server =
                context.getEnvironment().getRequiredProperty("BANYAN_DB_HOST").split(":", 2);
        try {
            var line = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            var address = new InetSocketAddress(server[0], Integer.parseInt(server[1]));
            Thread.ofVirtual().start(() -> accept(line, address));
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "database-line",
                            Map.of(
                                    "BANYAN_DB_HOST",
                                    "127.0.0.1:" + line.getLocalPort(),
                                    "spring.datasource.hikari.connection-timeout",
                                    "1000")));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static void cut() {
        STATE.set(State.CUT);
        ENDS.forEach(DatabaseLine::close);
        ENDS.clear();
    }

    /** What is done until then is undone by the server, as nobody made it final. */
    static void cutAtCommit() {
        STATE.set(State.CUT_AT_COMMIT);
    }

    static boolean isCut() {
        return STATE.get() == State.CUT;
    }

    static void mend() {
        STATE.set(State.WHOLE);
    }

    private static void accept(ServerSocket line, InetSocketAddress server) {
        while (true) {
            try {
                var near = line.accept();
                if (isCut()) {
                    close(near);
                } else {
                    join(near, server);
                }
            } catch (IOException _) {
                // Of one connection: the next may come through.
            }
        }
    }

    private static void join(Socket near, InetSocketAddress server) throws IOException {
        var far = new Socket();
        far.connect(server);
        near.setTcpNoDelay(true);
        far.setTcpNoDelay(true);
        ENDS.add(near);
        ENDS.add(far);
        Thread.ofVirtual().start(() -> pump(near, far, true));
        Thread.ofVirtual().start(() -> pump(far, near, false));
    }

    private static void pump(Socket from, Socket to, boolean asked) {
        var bytes = new byte[16_384];
        try (from;
                to) {
            for (int read; (read = from.getInputStream().read(bytes)) > 0; ) {
                if (asked && STATE.get() == State.CUT_AT_COMMIT && says(bytes, read)) {
                    cut();
                    return;
                }
                to.getOutputStream().write(bytes, 0, read);
            }
        } catch (IOException _) {
            // Cut, or the service has closed it.
        } finally {
            ENDS.remove(from);
            ENDS.remove(to);
        }
    }

    private static boolean says(byte[] bytes, int read) {
        return new String(bytes, 0, read, StandardCharsets.ISO_8859_1)
                .toUpperCase(Locale.ROOT)
                .contains("COMMIT");
    }

    private static void close(Socket end) {
        try {
            end.close();
        } catch (IOException _) {
            // It is closed.
        }
    }
}
