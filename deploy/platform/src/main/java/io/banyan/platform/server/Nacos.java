package io.banyan.platform.server;

import io.banyan.platform.instance.Folders;
import io.banyan.platform.instance.Instance;
import io.banyan.platform.jvm.AotCache;
import io.banyan.platform.jvm.Jdk;
import io.banyan.platform.process.Conversation;
import io.banyan.platform.process.LogFile;
import io.banyan.platform.process.Probe;
import io.banyan.platform.process.Program;
import io.banyan.platform.process.Tool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Nacos with authentication on. Its administrator is made at the first start, with a password of the instance. */
record Nacos(Jdk jdk) implements ServerKind {

    static final String USER = "nacos";
    private static final String ID = Server.NACOS.id();
    private static final List<String> SOURCES =
            List.of("io/banyan/nacos/NacosMain.java", "io/banyan/nacos/LoopbackServerProvider.java");

    static NacosClient client(Instance instance) {
        return new NacosClient(instance.ports().address(ID), USER, password(instance));
    }

    static String password(Instance instance) {
        return instance.secrets().password("nacos.password");
    }

    @Override
    public void prepare(Instance instance, Path home) {
        var secrets = instance.secrets();
        Template.fill(
                instance.root().deploy().resolve("servers/nacos/application.properties"),
                instance.run("nacos/application.properties"),
                Map.of(
                        "port", Integer.toString(instance.ports().of(ID)),
                        "token-key", secrets.key("nacos.token"),
                        "identity-key", secrets.password("nacos.identity-key"),
                        "identity-value", secrets.password("nacos.identity-value")));
        // A first start that was cut off leaves a database that Derby neither opens nor replaces.
        var database = instance.data(ID).resolve("data/derby-data");
        if (Files.exists(database) && Files.notExists(database.resolve("service.properties"))) {
            Folders.delete(database);
        }
        if (!Files.exists(launcher(home))) {
            compile(instance, home);
        }
    }

    @Override
    public Optional<AotCache> cache(Path home) {
        return Optional.of(new AotCache(home, jdk, flags()));
    }

    @Override
    public Probe probe(Instance instance) {
        var port = instance.ports().of(ID);
        return () -> Conversation.httpOk("http://127.0.0.1:" + port + "/nacos/v3/admin/core/state/readiness");
    }

    @Override
    public Program program(Instance instance, Path home) {
        var port = instance.ports().of(ID);
        var flags = new ArrayList<>(flags());
        flags.addAll(Jdk.sizes(false));
        cache(home).ifPresent(cache -> flags.addAll(cache.flags()));
        flags.addAll(List.of(
                "-Dnacos.standalone=true",
                "-Dnacos.home=" + instance.data(ID),
                "-Dnacos.deployment.type=server",
                "-Dnacos.remote.grpc.listen.ip=127.0.0.1",
                "-Dspring.config.additional-location=file:" + instance.run("nacos") + "/"));
        return new Program(
                ID,
                port,
                jdk.run(flags, classPath(home), "io.banyan.nacos.NacosMain"),
                Jdk.environment(),
                instance.data(ID),
                probe(instance),
                Duration.ofSeconds(120));
    }

    @Override
    public void settle(Instance instance) {
        client(instance).signIn(Duration.ofSeconds(30));
    }

    /** Into a jar, since a class cache cannot be made of a class path with folders. */
    private void compile(Instance instance, Path home) {
        var sources = instance.root().deploy().resolve("servers/nacos/src");
        var javac = new ArrayList<>(
                List.of(jdk.command("javac"), "-nowarn", "-d", classes(home).toString(), "-cp"));
        javac.add(String.join(":", Jars.in(home).stream().map(Path::toString).toList()));
        javac.addAll(SOURCES.stream().map(sources::resolve).map(Path::toString).toList());
        tool(home, "javac").run(javac, "");
        var jar = List.of(
                jdk.command("jar"),
                "--create",
                "--file",
                launcher(home).toString(),
                "-C",
                classes(home).toString(),
                ".",
                "-C",
                sources.toString(),
                "META-INF");
        tool(home, "jar").run(jar, "");
    }

    private static Tool tool(Path home, String name) {
        return new Tool(name, Map.of(), home, new LogFile(home.resolve(name + ".log")));
    }

    /** Hessian 4 must hide the other Hessian: the other way round Nacos does not start, without either no push is sent. */
    private static List<Path> classPath(Path home) {
        var jars = Jars.in(home);
        var first = jars.stream().filter(jar -> jar.getFileName().toString().startsWith("hessian-4"));
        var others = jars.stream().filter(jar -> !jar.getFileName().toString().startsWith("hessian-4"));
        return Stream.of(Stream.of(launcher(home)), first, others)
                .flatMap(paths -> paths)
                .toList();
    }

    private static Path launcher(Path home) {
        return home.resolve("banyan-nacos.jar");
    }

    private static Path classes(Path home) {
        return home.resolve("classes");
    }

    private List<String> flags() {
        return jdk.flags(256, false);
    }
}
