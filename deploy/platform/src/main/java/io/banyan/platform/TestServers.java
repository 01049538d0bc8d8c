package io.banyan.platform;

import io.banyan.platform.instance.Instance;
import io.banyan.platform.instance.Lock;
import io.banyan.platform.instance.Root;
import io.banyan.platform.server.Server;
import io.banyan.platform.server.Servers;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;

/// Real servers for integration tests: instance `test` of the local platform. Started by whoever asks first, shared by
/// all
/// test processes of the build, left running for the next one; `deploy/test` stops them, and so does `deploy/down
/// --instance test`.
public final class TestServers {

    private static final String INSTANCE = "test";

    private TestServers() {}

    /** Starts those that do not run yet, waits until all are ready and says where they are. */
    public static synchronized Endpoints ensure(Server... which) {
        var wanted = EnumSet.noneOf(Server.class);
        wanted.addAll(List.of(which));
        var instance = Instance.open(Root.find(), INSTANCE, OptionalInt.empty());
        try (var _ =
                Lock.acquire(instance.directory().resolve("lock"), Duration.ofMinutes(15), "Another test process")) {
            instance.remember();
            var servers = new Servers(instance, List.of(), line -> System.out.println("[test servers] " + line));
            servers.fetch(wanted);
            Parallel.each(wanted, servers::start);
            return Endpoints.of(instance);
        }
    }
}
