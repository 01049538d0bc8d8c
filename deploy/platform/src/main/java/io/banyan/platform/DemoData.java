package io.banyan.platform;

import io.banyan.platform.app.Companion;
import io.banyan.platform.app.JarKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Demo data, and the note in the data folder of which build of the seed made all of it. Looking it through again takes ten seconds of every
 * start, so it is done when the seed has changed; {@code deploy/seed} does it always, and the note goes with the data.
 *
 * @param platform the running instance
 */
record DemoData(Platform platform) {

    boolean canBeMade() {
        return Files.exists(jar());
    }

    boolean isMade() {
        try {
            return Files.exists(note()) && Files.readString(note()).equals(JarKey.of(jar()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void make() {
        new Beside(platform, Companion.STORY).run("seed");
        try {
            Files.writeString(note(), JarKey.of(jar()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path jar() {
        return platform.build().jar(Companion.STORY);
    }

    private Path note() {
        return platform.instance().directory().resolve("data/demo-data");
    }
}
