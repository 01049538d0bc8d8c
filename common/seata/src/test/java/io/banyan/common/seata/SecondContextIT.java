package io.banyan.common.seata;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.seata.demo.Demo;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Seata's client is static; a build runs many application contexts one after the other in one process. */
class SecondContextIT {

    private RealServers servers;
    private Database database;

    @BeforeEach
    void create() throws SQLException {
        servers = RealServers.ensure();
        database = servers.create("second");
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void takesPartAgainInTheNextContextOfTheProcess() {
        for (long id = 1; id <= 2; id++) {
            try (var context = start()) {
                place(context, id);

                assertThat(database.stateOf(id)).isEqualTo("confirmed");
            }
        }
    }

    /** As the test framework does with contexts that wait in its cache. */
    @Test
    void takesPartAgainAfterAPause() {
        try (var context = start()) {
            var client = context.getBean(SeataClient.class);
            client.stop();
            assertThat(client.isConnected()).isFalse();

            client.start();

            assertThat(client.isConnected()).isTrue();
            place(context, 3);
            assertThat(database.stateOf(3)).isEqualTo("confirmed");
        }
    }

    /** Seata's thread that collects requests wakes a thousand times a second; see banyan-seata.yml. */
    @Test
    void keepsNoThreadThatIsNeverIdle() {
        try (var context = start()) {
            place(context, 4);

            assertThat(Thread.getAllStackTraces().keySet())
                    .extracting(Thread::getName)
                    .anyMatch(name -> name.startsWith("NettyClientSelector_RMROLE"))
                    .noneMatch(name -> name.startsWith("rpcMergeMessageSend"));
        }
    }

    private void place(ConfigurableApplicationContext context, long id) {
        var tcc = context.getBean(Tcc.class);
        var participant = context.getBean("orders", TccParticipant.class);
        Supplier<Long> trying = () -> {
            database.change("insert into thing values (%d, 1, 1.0, false)".formatted(id));
            return id;
        };
        assertThat(context.getBean(GlobalTransactions.class)
                        .call("second.order", () -> tcc.attempt(participant, id, trying)))
                .isEqualTo(id);
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Demo.class)
                .profiles("desk")
                .properties(
                        "spring.config.name=demo",
                        "demo.role=desk",
                        "demo.run.name=" + ProcessHandle.current().pid(),
                        "server.port=0",
                        "demo.database=" + database.address(),
                        "demo.user=" + servers.user(),
                        "demo.password=" + servers.password(),
                        "BANYAN_SEATA=" + servers.seata())
                .run();
    }
}
