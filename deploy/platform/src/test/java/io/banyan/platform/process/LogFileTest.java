package io.banyan.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    Path logs;

    @Test
    void nineEarlierRunsAreKeptTheYoungestFirst() throws IOException {
        var log = new LogFile(logs.resolve("kafka.log"));
        for (var run = 1; run <= 12; run++) {
            log.rotate();
            Files.writeString(log.path(), "run " + run);
        }

        assertThat(log.path()).hasContent("run 12");
        assertThat(logs.resolve("kafka.1.log")).hasContent("run 11");
        assertThat(logs.resolve("kafka.9.log")).hasContent("run 3");
        assertThat(logs.toFile().list()).hasSize(10);
    }

    @Test
    void aRunThatSaidNothingIsNotKept() throws IOException {
        var log = new LogFile(logs.resolve("kafka.log"));
        log.rotate();
        log.rotate();

        assertThat(logs.toFile().list()).containsExactly("kafka.log");
    }
}
