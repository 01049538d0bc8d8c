package io.banyan.user.file.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banyan.user.file.FileStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A directory in which nothing half is ever seen or left behind. */
class FilesystemStoreTest {

    @TempDir
    Path root;

    private FileStore store;

    @BeforeEach
    void open() {
        store = new FilesystemStore(root);
    }

    @Test
    void keepsGivesAndDeletes() throws IOException {
        store.put("ab/abc", () -> new ByteArrayInputStream(new byte[] {1, 2, 3}), 3);
        try (var in = store.open("ab/abc")) {
            assertThat(in.readAllBytes()).containsExactly(1, 2, 3);
        }
        store.delete("ab/abc");
        assertThat(files()).isEmpty();
    }

    @Test
    void leavesNothingOfWhatTheDiskDidNotTake() throws IOException {
        assertThatThrownBy(() -> store.put("ab/abc", FilesystemStoreTest::breakingOff, 10))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
        assertThat(files()).isEmpty();
    }

    @Test
    void deletesTheHalfThatADeadProcessLeft() throws IOException {
        Files.createDirectories(root.resolve("ab"));
        Files.write(root.resolve("ab/abc.part"), new byte[] {1});
        store.delete("ab/abc");
        assertThat(files()).isEmpty();
    }

    @Test
    void aKeyNeverLeadsOutOfIt() {
        assertThatThrownBy(() -> store.open("../secret")).isInstanceOf(IOException.class);
    }

    private static InputStream breakingOff() {
        return new InputStream() {
            private int given;

            @Override
            public int read() throws IOException {
                if (given++ >= 5) {
                    throw new IOException("No space left on device");
                }
                return 7;
            }
        };
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
