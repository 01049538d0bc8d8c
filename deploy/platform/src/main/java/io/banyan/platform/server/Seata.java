package io.banyan.platform.server;

import io.banyan.platform.instance.Instance;
import io.banyan.platform.jvm.AotCache;
import io.banyan.platform.jvm.Jdk;
import io.banyan.platform.process.Conversation;
import io.banyan.platform.process.Probe;
import io.banyan.platform.process.Program;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Seata coordinator; it keeps its sessions in files of its own and flushes each. */
record Seata(Jdk jdk, boolean optimising) implements ServerKind {

    private static final String ID = Server.SEATA.id();

    @Override
    public void prepare(Instance instance, Path home) {
        var secrets = instance.secrets();
        Template.fill(
                instance.root().deploy().resolve("servers/seata/application.yml"),
                instance.run("seata/application.yml"),
                Map.of(
                        "port", Integer.toString(instance.ports().of(ID)),
                        "http-port", Integer.toString(instance.ports().of("seata-http")),
                        "data", instance.data(ID).toString(),
                        "password", secrets.password("seata.console"),
                        "token-key", secrets.password("seata.token")));
    }

    @Override
    public Optional<AotCache> cache(Path home) {
        return optimising ? Optional.empty() : Optional.of(new AotCache(home, jdk, flags()));
    }

    @Override
    public Probe probe(Instance instance) {
        var port = instance.ports().of(ID);
        var http = instance.ports().of("seata-http");
        return () -> Conversation.listens(port) && Conversation.httpOk("http://127.0.0.1:" + http + "/health");
    }

    @Override
    public Program program(Instance instance, Path home) {
        var port = instance.ports().of(ID);
        var flags = new ArrayList<>(flags());
        flags.addAll(Jdk.sizes(optimising));
        cache(home).ifPresent(cache -> flags.addAll(cache.flags()));
        flags.add("-Dspring.config.location=file:" + instance.run("seata/application.yml"));
        return new Program(
                ID,
                port,
                jdk.run(flags, Jars.in(home), "io.seata.server.ServerApplication", "-h", "127.0.0.1"),
                Jdk.environment(),
                instance.data(ID),
                probe(instance),
                Duration.ofSeconds(90));
    }

    private List<String> flags() {
        return jdk.flags(128, optimising);
    }
}
