package io.banyan.platform.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void areMadeOnceAndKept() {
        var file = folder.resolve("run/secrets.properties");
        var first = new Secrets(file).password("a");
        assertThat(new Secrets(file).password("a")).isEqualTo(first).matches("[A-Za-z0-9_-]{43}");
        assertThat(new Secrets(file).password("b")).isNotEqualTo(first);
    }

    @Test
    void holdThirtyTwoBytes() {
        var key = new Secrets(folder.resolve("s.properties")).key("k");
        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
    }

    @Test
    void canBeReadByTheirOwnerOnly() throws IOException {
        var file = folder.resolve("s.properties");
        var _ = new Secrets(file).password("a");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
