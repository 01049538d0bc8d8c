package io.banyan.platform.app;

import java.nio.file.Path;
import java.util.List;

/** Programs that are no part of the platform and talk to a running one from outside, as people and operators do. */
public enum Companion {
    /** Demo data, the main job as a story, and the checker of the invariants. Built with the platform. */
    STORY("deploy/story", "banyan-story"),
    /** Does harm under load and judges what came of it. Built when it is first asked for. */
    NEMESIS("deploy/nemesis", "banyan-nemesis", "deploy/story", "deploy/platform"),
    /** Loads it and measures, each figure beside its raw limit. Built when it is first asked for. */
    BENCH("deploy/benchmark", "banyan-bench", "deploy/story");

    private final String module;
    private final String artifact;
    private final List<String> others;

    Companion(String module, String artifact, String... others) {
        this.module = module;
        this.artifact = artifact;
        this.others = List.of(others);
    }

    /** Its Maven module, relative to the working copy. */
    public String module() {
        return module;
    }

    /** Its runnable jar, relative to the working copy. */
    public Path jar() {
        return Path.of(module, "target", artifact + ".jar");
    }

    /** Whether raw limits are measured in it, so that it is optimised; its jar names others beside it and cannot be moved. */
    public boolean isMeasured() {
        return this == BENCH;
    }

    /** Modules whose classes are in its jar beside its own. */
    List<String> others() {
        return others;
    }
}
