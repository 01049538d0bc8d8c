package io.banyan.platform.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTest {

    private static final Duration GRACE = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    private Processes processes = new Processes(Path.of("run"), Path.of("logs"));

    @BeforeEach
    void inAFolderOfTheirOwn() {
        processes = new Processes(folder.resolve("run"), folder.resolve("logs"));
    }

    @AfterEach
    void leaveNothingRunning() {
        processes.stop("a", GRACE);
        processes.stop("b", GRACE);
    }

    @Test
    void startsAProgramOnce() {
        var first = processes.start(program("a", "sleep 60", true));
        assertThat(processes.start(program("a", "sleep 60", true))).isEqualTo(first);
        assertThat(first.isAlive()).isTrue();
        assertThat(first.residentBytes()).isPositive();
        assertThat(first.age()).isBetween(Duration.ofSeconds(-1), Duration.ofMinutes(1));
    }

    @Test
    void endsAProgramThatDoesNotWantToStop() {
        var stubborn = processes.start(program("a", "trap '' TERM; while :; do sleep 0.1; done", true));
        processes.stop("a", Duration.ofMillis(300));
        assertThat(stubborn.isAlive()).isFalse();
        assertThat(processes.remembers("a")).isFalse();
    }

    @Test
    void remembersThatAKilledProgramShouldRun() {
        var process = processes.start(program("a", "sleep 60", true));
        processes.kill("a");
        assertThat(process.isAlive()).isFalse();
        assertThat(processes.running("a")).isEmpty();
        assertThat(processes.remembers("a")).isTrue();
    }

    @Test
    void aFrozenProgramDoesNothingUntilItIsResumed() {
        var process = processes.start(program("a", "while :; do sleep 0.01; done", true));
        processes.pause("a");
        assertThat(Patience.until(GRACE, () -> state(process).equals("T"))).isTrue();
        assertThat(process.isAlive()).isTrue();
        processes.resume("a");
        assertThat(Patience.until(GRACE, () -> !state(process).equals("T"))).isTrue();
    }

    @Test
    void neverSignalsAProcessThatOnlyHasTheSamePid() {
        var innocent = processes.start(program("b", "sleep 60", true));
        new PidFile(folder.resolve("run/a.pid")).write(new ProcessId(innocent.pid(), "an-earlier-boot:1"));
        processes.stop("a", GRACE);
        processes.kill("a");
        assertThat(innocent.isAlive()).isTrue();
    }

    @Test
    void showsTheEndOfTheLogOfAProgramThatDiesWhileStarting() {
        var program = program("a", "echo the disk is full; exit 3", false);
        assertThatThrownBy(() -> {
                    processes.start(program);
                    processes.awaitReady(program);
                })
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("stopped while starting")
                .hasMessageContaining("the disk is full")
                .hasMessageContaining("deploy/up");
    }

    @Test
    void givesUpOnAProgramThatIsNeverReady() {
        var program = program("a", "sleep 60", false);
        processes.start(program);
        assertThatThrownBy(() -> processes.awaitReady(program)).hasMessageContaining("was not ready after 1 s");
    }

    @Test
    void keepsTheOutputOfTheRunBefore() throws IOException {
        processes.start(program("a", "echo first; sleep 60", true));
        assertThat(Patience.until(GRACE, () -> lastLine().equals("first"))).isTrue();
        processes.stop("a", GRACE);
        processes.start(program("a", "echo second; sleep 60", true));
        assertThat(Patience.until(GRACE, () -> lastLine().equals("second"))).isTrue();
        assertThat(folder.resolve("logs/a.1.log")).content().isEqualTo("first\n");
    }

    private static String state(ProcessId process) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            return stat.substring(stat.lastIndexOf(')') + 2).substring(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String lastLine() {
        return String.join("", processes.log("a").lastLines(1));
    }

    private Program program(String name, String script, boolean ready) {
        return new Program(
                name, 0, List.of("/bin/sh", "-c", script), Map.of(), folder, () -> ready, Duration.ofSeconds(1));
    }
}
