package io.banyan.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    private static final ProcessId MYSELF =
            ProcessId.of(ProcessHandle.current().pid()).orElseThrow();

    @TempDir
    Path folder;

    @Test
    void remembersARunningProcess() {
        var file = new PidFile(folder.resolve("a.pid"));
        file.write(MYSELF);
        assertThat(file.alive()).contains(MYSELF);
    }

    @Test
    void takesARecycledPidForDead() {
        var file = new PidFile(folder.resolve("a.pid"));
        file.write(new ProcessId(MYSELF.pid(), "an-earlier-boot:1"));
        assertThat(file.exists()).isTrue();
        assertThat(file.alive()).isEmpty();
    }

    @Test
    void takesRubbishForDead() throws IOException {
        var path = folder.resolve("a.pid");
        for (var rubbish : new String[] {"", "\n", "abc", "12", "x y"}) {
            Files.writeString(path, rubbish);
            assertThat(new PidFile(path).alive()).as("'%s'", rubbish).isEmpty();
        }
    }

    @Test
    void forgetsWhatItIsToldToForget() {
        var file = new PidFile(folder.resolve("a.pid"));
        file.write(MYSELF);
        file.clear();
        file.clear();
        assertThat(file.exists()).isFalse();
    }
}
