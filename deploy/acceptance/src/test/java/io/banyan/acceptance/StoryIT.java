package io.banyan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A fresh platform of seven services on real servers, from nothing to nothing: demo data, the story, the invariants, a kill. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoryIT {

    private static final Deploy DEPLOY =
            new Deploy(Path.of("..", "..").toAbsolutePath().normalize(), "e2e");
    private static final String PORT_BASE = System.getenv().getOrDefault("BANYAN_PORT_BASE_E2E", "28080");
    private static final String SEED = "20261123";

    @BeforeAll
    static void start() {
        DEPLOY.run("reset", Duration.ofMinutes(2));
        DEPLOY.run("up", Duration.ofMinutes(10), "--port-base", PORT_BASE, "--no-build", "--no-demo");
    }

    @AfterAll
    static void leaveNothing() {
        DEPLOY.run("down", Duration.ofMinutes(2));
        DEPLOY.run("reset", Duration.ofMinutes(2));
    }

    @Test
    @Order(1)
    void theDemoDataIsMadeThroughThePublicApiAlthoughTheFirstAttemptWasCutOff() {
        DEPLOY.interrupt("seed", Duration.ofSeconds(8));
        DEPLOY.run("seed", Duration.ofMinutes(3));
    }

    @Test
    @Order(2)
    void makingTheDemoDataAgainChangesNothing() {
        DEPLOY.run("seed", Duration.ofMinutes(2));
    }

    @Test
    @Order(3)
    void theStoryGoesAsItMust() {
        DEPLOY.run("demo", Duration.ofMinutes(5));
    }

    @Test
    @Order(4)
    void everyMetricOfAlertsAndDashboardsIsThere() {
        var deploy = Path.of("..");
        var scrape = new Scrape(deploy.resolve("../.banyan/e2e/run/watch"));
        assertThat(scrape.targets()).hasSize(7);
        assertThat(scrape.metrics()).containsAll(new WatchFiles(deploy.resolve("watch")).metrics());
    }

    @Test
    @Order(5)
    void everyOperationIsOpenToWhomTheTableSaysAndToNobodyElse() {
        DEPLOY.run("access", Duration.ofMinutes(6));
    }

    @Test
    @Order(6)
    void theInvariantsHold() {
        DEPLOY.run("check", Duration.ofMinutes(2));
    }

    @Test
    @Order(7)
    void theStoryEndsRightWhenAServiceIsKilledInItsMiddle() {
        DEPLOY.run("rounds", Duration.ofMinutes(6), "billing-service", "--seed", SEED, "--rounds", "1");
    }
}
