package io.banyan.platform.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.platform.instance.Root;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildTest {

    private static final Instant EARLIER = Instant.parse("2026-01-01T08:00:00Z");
    private static final Instant LATER = Instant.parse("2026-01-01T09:00:00Z");

    @TempDir
    Path folder;

    @BeforeEach
    void gatewayAndTicketAreBuilt() throws IOException {
        for (var module : new String[] {"gateway", "ticket-service"}) {
            file(module + "/src/main/java/A.java", EARLIER);
            file(module + "/pom.xml", EARLIER);
            file(module + "/target/" + module + ".jar", LATER);
        }
        file("common/starter/src/main/java/B.java", EARLIER);
        file("pom.xml", EARLIER);
    }

    @Test
    void leavesAloneWhatIsNewerThanItsSources() {
        assertThat(build().staleModules()).isEmpty();
    }

    @Test
    void buildsWhatChanged() throws IOException {
        file("gateway/src/main/java/A.java", LATER.plusSeconds(1));
        assertThat(build().staleModules()).containsExactly("gateway");
    }

    @Test
    void buildsAgainWhenASourceWasDeleted() throws IOException {
        Files.delete(folder.resolve("gateway/src/main/java/A.java"));
        assertThat(build().staleModules()).containsExactly("gateway");
    }

    @Test
    void buildsWhatHasNoJar() throws IOException {
        Files.delete(folder.resolve("ticket-service/target/ticket-service.jar"));
        assertThat(build().staleModules()).containsExactly("ticket-service");
    }

    @Test
    void buildsEverythingWhenSomethingSharedChanged() throws IOException {
        file("common/starter/src/main/java/B.java", LATER.plusSeconds(1));
        assertThat(build().staleModules()).containsExactly("ticket-service", "gateway");
    }

    @ParameterizedTest
    @ValueSource(strings = {"web/apps/admin/src/main.ts", "web/package-lock.json", "docs/openapi/user-service.json"})
    void packsTheWebClientsAgainWhenTheirSourcesChanged(String source) throws IOException {
        file(source, LATER.plusSeconds(1));
        assertThat(build().staleModules()).containsExactly("gateway");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "web/node_modules/vue/index.js",
                "web/target/classes/a.js",
                "web/packages/api/src/generated/a.d.ts"
            })
    void leavesAloneWhenOnlyWhatWasMadeIsNew(String made) throws IOException {
        file(made, LATER.plusSeconds(1));
        assertThat(build().staleModules()).isEmpty();
    }

    @Test
    void knowsWhichModulesAreThere() {
        assertThat(build().exists(App.GATEWAY)).isTrue();
        assertThat(build().exists(App.BILLING)).isFalse();
    }

    private Build build() {
        return new Build(new Root(folder));
    }

    /** The folders get the file's time too, as if nothing else had happened in them since. */
    private void file(String name, Instant time) throws IOException {
        var path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "");
        for (var it = path; it != null && !it.equals(folder); it = it.getParent()) {
            Files.setLastModifiedTime(it, FileTime.from(time));
        }
    }
}
