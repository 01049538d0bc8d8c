package io.banyan.platform.server;

import io.banyan.platform.instance.Instance;
import io.banyan.platform.jvm.AotCache;
import io.banyan.platform.jvm.Jdk;
import io.banyan.platform.process.Conversation;
import io.banyan.platform.process.LogFile;
import io.banyan.platform.process.Probe;
import io.banyan.platform.process.Program;
import io.banyan.platform.process.Tool;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One Kafka node that is broker and controller. Topics are made by the services that own them, never by accident. */
record Kafka(Jdk jdk, boolean optimising) implements ServerKind {

    private static final String ID = Server.KAFKA.id();

    @Override
    public void prepare(Instance instance, Path home) {
        var templates = instance.root().deploy().resolve("servers/kafka");
        Template.fill(
                templates.resolve("server.properties"),
                settings(instance),
                Map.of(
                        "broker", instance.ports().address(ID),
                        "controller", instance.ports().address("kafka-controller"),
                        "data", instance.data(ID).toString()));
        if (!Files.exists(instance.data(ID).resolve("meta.properties"))) {
            format(instance, home);
        }
    }

    @Override
    public Optional<AotCache> cache(Path home) {
        return optimising ? Optional.empty() : Optional.of(new AotCache(home, jdk, flags()));
    }

    @Override
    public Probe probe(Instance instance) {
        var port = instance.ports().of(ID);
        return () -> Conversation.kafkaAnswers(port);
    }

    @Override
    public Program program(Instance instance, Path home) {
        var port = instance.ports().of(ID);
        var flags = new ArrayList<>(flags());
        flags.addAll(Jdk.sizes(optimising));
        cache(home).ifPresent(cache -> flags.addAll(cache.flags()));
        flags.add("-Dlog4j2.configurationFile=" + instance.root().deploy().resolve("servers/kafka/log4j2.yaml"));
        return new Program(
                ID,
                port,
                jdk.run(flags, Jars.in(home), "kafka.Kafka", settings(instance).toString()),
                Jdk.environment(),
                instance.data(ID),
                probe(instance),
                Duration.ofSeconds(90));
    }

    private void format(Instance instance, Path home) {
        var command = jdk.run(
                jdk.flags(128, false),
                Jars.in(home),
                "kafka.tools.StorageTool",
                "format",
                "--ignore-formatted",
                "-t",
                clusterId(),
                "-c",
                settings(instance).toString());
        var log = new LogFile(instance.directory().resolve("logs/kafka-format.log"));
        new Tool("kafka format", Map.of(), instance.directory(), log).run(command, "Then run deploy/up again.");
    }

    /** Kafka's notation of a UUID: 16 bytes in URL-safe Base64. The first bit is cleared, so that it never starts with a dash. */
    private static String clusterId() {
        var uuid = UUID.randomUUID();
        var bytes = ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits() & Long.MAX_VALUE)
                .putLong(uuid.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static Path settings(Instance instance) {
        return instance.run("kafka-server.properties");
    }

    private List<String> flags() {
        return jdk.flags(256, optimising);
    }
}
