package io.banyan.platform.server;

import io.banyan.platform.instance.Instance;
import io.banyan.platform.jvm.AotCache;
import io.banyan.platform.process.Probe;
import io.banyan.platform.process.Program;
import java.nio.file.Path;
import java.util.Optional;

/** What is particular about one server. */
interface ServerKind {

    /** Makes the fetched jars runnable; called once, in a folder that is not in use yet. */
    default void unpack(Path home) {}

    /** Writes settings and, the first time, an empty data folder; called before every start. */
    void prepare(Instance instance, Path home);

    /** Tells whether it can do its work. */
    Probe probe(Instance instance);

    /** How it is started. */
    Program program(Instance instance, Path home);

    /** What can only be done once it answers; called after every start, must be repeatable. */
    default void settle(Instance instance) {}

    /** Its class cache, made or not; only Java programs have one. */
    default Optional<AotCache> cache(Path home) {
        return Optional.empty();
    }
}
