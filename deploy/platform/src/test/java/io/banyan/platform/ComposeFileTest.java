package io.banyan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.platform.app.App;
import io.banyan.platform.app.AppEnvironment;
import io.banyan.platform.instance.Instance;
import io.banyan.platform.instance.Root;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.Yaml;

/** No container engine is at hand where this is built, so the file is held against what deploy/up does. */
class ComposeFileTest {

    private static final Path DEPLOY = Root.find().deploy();
    private static final Pattern REQUIRED = Pattern.compile("\\$\\{(BANYAN_[A-Z_]+):\\?}");
    private static final List<String> SERVERS = List.of("mysql", "kafka", "redis", "nacos", "seata");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void givesEachAppTheVariablesTheLauncherGivesIt(App app) throws IOException {
        assertThat(part(service(app.id()), "environment").keySet()).containsAll(launched(app));
    }

    @ParameterizedTest
    @EnumSource
    void watchesTheHealthOfEachApp(App app) throws IOException {
        assertThat(service(app.id())).containsKeys("image", "healthcheck", "restart");
    }

    @Test
    void namesTheServersAndWatchesTheirHealth() throws IOException {
        for (var server : SERVERS) {
            assertThat(service(server)).as(server).containsKeys("image", "healthcheck", "restart");
        }
    }

    @Test
    void letsServicesWaitForHealthyServersOnly() throws IOException {
        for (var app : App.values()) {
            var needs = part(service(app.id()), "depends_on");
            assertThat(services().keySet()).containsAll(needs.keySet());
            assertThat(needs.values()).allSatisfy(need -> assertThat(need).hasToString("{condition=service_healthy}"));
        }
        assertThat(part(service("ticket-service"), "depends_on").keySet()).containsAll(SERVERS);
    }

    @Test
    void makesEverySchema() throws IOException {
        assertThat(Files.readString(DEPLOY.resolve("compose.yaml"))).contains(String.join(" ", App.schemas()));
    }

    @Test
    void namesEveryRequiredSecretInTheExample() throws IOException {
        var example = Files.readString(DEPLOY.resolve("compose.env.example"));
        var required = REQUIRED.matcher(Files.readString(DEPLOY.resolve("compose.yaml")))
                .results()
                .map(match -> match.group(1) + "=");
        assertThat(required).isNotEmpty().allSatisfy(name -> assertThat(example).contains(name));
    }

    private Set<String> launched(App app) throws IOException {
        Files.createDirectories(folder.resolve("deploy"));
        Files.copy(DEPLOY.resolve("ports.properties"), folder.resolve("deploy/ports.properties"));
        var instance = Instance.open(new Root(folder), "dev", OptionalInt.empty());
        return new AppEnvironment(instance).of(app).keySet();
    }

    private static Map<String, Object> service(String name) throws IOException {
        return part(services(), name);
    }

    private static Map<String, Object> services() throws IOException {
        var file = new Yaml().<Map<String, Object>>load(Files.readString(DEPLOY.resolve("compose.yaml")));
        return part(file, "services");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> of, String name) {
        return (Map<String, Object>) Objects.requireNonNull(of.get(name), name);
    }
}
