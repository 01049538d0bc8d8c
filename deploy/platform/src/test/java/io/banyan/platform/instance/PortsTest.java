package io.banyan.platform.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class PortsTest {

    private static final Properties FILE = Root.find().portsFile();

    @Test
    void addsTheOffsetToTheBase() {
        var ports = Ports.on(9000, FILE);
        assertThat(ports.of("gateway")).isEqualTo(9000);
        assertThat(ports.of("notice-service")).isEqualTo(9006);
        assertThat(ports.address("kafka")).isEqualTo("127.0.0.1:9021");
    }

    @Test
    void givesEveryNameAPortOfItsOwn() {
        assertThat(Ports.on(8080, FILE).offsets().values()).doesNotHaveDuplicates();
    }

    @Test
    void keepsTheInstanceForTestsAwayFromTheOneForPeople() {
        var people = Ports.on(Ports.defaultBase(FILE, "dev", Map.of()), FILE);
        var tests = Ports.on(Ports.defaultBase(FILE, "test", Map.of()), FILE);
        assertThat(people.offsets().keySet())
                .allSatisfy(name -> assertThat(tests.offsets().keySet().stream().map(tests::of))
                        .doesNotContain(people.of(name)));
    }

    @Test
    void letsTheEnvironmentMoveOneInstanceSoThatTwoCheckoutsCanBeTestedOnOneMachine() {
        var environment = Map.of("BANYAN_PORT_BASE_TEST", "34000");
        assertThat(Ports.defaultBase(FILE, "test", environment)).isEqualTo(34_000);
        assertThat(Ports.defaultBase(FILE, "dev", environment)).isEqualTo(Ports.defaultBase(FILE, "dev", Map.of()));
    }

    @Test
    void letsNacosDeriveItsOtherPorts() {
        var ports = Ports.on(8080, FILE);
        assertThat(ports.of("nacos-grpc")).isEqualTo(ports.of("nacos") + 1000);
        assertThat(ports.of("nacos-grpc-cluster")).isEqualTo(ports.of("nacos") + 1001);
        assertThat(ports.of("nacos-raft")).isEqualTo(ports.of("nacos") - 1000);
    }

    @Test
    void refusesABaseThatLeavesNoRoom() {
        assertThatThrownBy(() -> Ports.on(1900, FILE)).hasMessageContaining("nacos-raft");
        assertThatThrownBy(() -> Ports.on(64_496, FILE)).hasMessageContaining("nacos-grpc");
        assertThat(Ports.on(64_494, FILE).of("nacos-grpc-cluster")).isEqualTo(65_535);
    }

    @Test
    void refusesANameThatIsNotInTheFile() {
        assertThatThrownBy(() -> Ports.on(8080, FILE).of("mysql")).hasMessageContaining("mysql");
    }
}
