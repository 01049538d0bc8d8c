package io.banyan.platform.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HeapUseTest {

    @Test
    void readsWhatThisJvmUses() {
        System.gc();
        var used = HeapUse.of(ProcessHandle.current().pid()).bytes();

        assertThat(used).isBetween(1L << 20, Runtime.getRuntime().maxMemory());
    }

    @Test
    void isNothingForWhatIsNoJvm() {
        assertThat(new HeapUse(Path.of("pom.xml")).bytes()).isZero();
        assertThat(new HeapUse(Path.of("no-such-file")).bytes()).isZero();
    }
}
