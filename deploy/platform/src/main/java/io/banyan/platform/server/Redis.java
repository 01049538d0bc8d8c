package io.banyan.platform.server;

import io.banyan.platform.instance.Instance;
import io.banyan.platform.process.Conversation;
import io.banyan.platform.process.Probe;
import io.banyan.platform.process.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Redis from the static binary inside embedded-redis. It saves nothing: whoever needs a thing after a restart must keep it elsewhere. */
record Redis() implements ServerKind {

    private static final String ID = Server.REDIS.id();
    private static final String BINARY = "redis-server-7.0.15-linux-amd64";

    @Override
    public void unpack(Path home) {
        Jars.unpack(Jars.in(home).getFirst(), home, name -> name.equals(BINARY) ? "redis-server" : "");
        Jars.makeExecutable(home.resolve("redis-server"));
    }

    @Override
    public void prepare(Instance instance, Path home) {
        try {
            Files.createDirectories(instance.data(ID));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Probe probe(Instance instance) {
        var port = instance.ports().of(ID);
        return () -> Conversation.redisPongs(port);
    }

    @Override
    public Program program(Instance instance, Path home) {
        var port = instance.ports().of(ID);
        var command = List.of(
                home.resolve("redis-server").toString(),
                "--port",
                Integer.toString(port),
                "--bind",
                "127.0.0.1",
                "--save",
                "",
                "--appendonly",
                "no",
                "--maxmemory",
                "64mb",
                "--maxmemory-policy",
                "volatile-lru");
        return new Program(ID, port, command, Map.of(), instance.data(ID), probe(instance), Duration.ofSeconds(20));
    }
}
