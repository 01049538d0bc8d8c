package io.banyan.gateway.route;

import static io.banyan.gateway.support.TestPlatform.ISSUER;
import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.gateway.support.TestGateway;
import io.banyan.gateway.support.TestPlatform;
import io.banyan.gateway.support.TestRedis;
import io.banyan.gateway.support.TestService;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X1 circuit breaking with a clear answer")
class CircuitIT {

    private final TestRedis redis = new TestRedis();
    private final TestService users = TestService.start("user-service");
    private final CountDownLatch testIsOver = new CountDownLatch(1);

    @BeforeEach
    void publishKeys() {
        TestPlatform.publishKeys(users);
    }

    @AfterEach
    void stop() {
        testIsOver.countDown();
        users.close();
        redis.close();
    }

    private TestGateway.Builder gateway() {
        return TestGateway.withoutNacos()
                .with("banyan.gateway.redis.port", redis.port())
                .with("banyan.gateway.circuit.calls", 4)
                .with("banyan.gateway.circuit.open", "1s")
                .with("banyan.gateway.circuit.trials", 1)
                .service("user-service", users.address());
    }

    @Test
    void opensWhenNobodyAnswersAndClosesWhenSomebodyDoes() {
        var port = TestRedis.freePort();
        try (var gateway =
                gateway().service("ticket-service", "http://127.0.0.1:" + port).start()) {
            for (int i = 0; i < 4; i++) {
                assertUnavailable(tickets(gateway));
            }
            try (var service = TestService.start("ticket-service", port)) {
                var refusedWithoutAsking = tickets(gateway);
                assertUnavailable(refusedWithoutAsking);
                assertThat(service.count()).isZero();

                Awaitility.await()
                        .atMost(Duration.ofSeconds(5))
                        .until(() -> tickets(gateway).statusCode() == 200);
                assertThat(tickets(gateway).statusCode()).isEqualTo(200);
            }
        }
    }

    @Test
    void leavesOtherServicesAlone() {
        try (var bills = TestService.start("billing-service");
                var gateway = gateway()
                        .service("ticket-service", "http://127.0.0.1:" + TestRedis.freePort())
                        .service("billing-service", bills.address())
                        .start()) {
            for (int i = 0; i < 6; i++) {
                tickets(gateway);
            }

            assertThat(gateway.call("/api/v1/bills")
                            .token(ISSUER.tokenOf("payer"))
                            .send()
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void doesNotMindWhatAServiceAnswers() {
        try (var service = TestService.start("ticket-service")
                        .on("/api/v1/tickets", exchange -> TestService.reply(exchange, 503, "text/plain", "no"));
                var gateway =
                        gateway().service("ticket-service", service.address()).start()) {
            for (int i = 0; i < 8; i++) {
                assertThat(tickets(gateway).body()).isEqualTo("no");
            }
        }
    }

    @Test
    void saysTimeOutAndSendsNothingTwice() {
        var asked = new AtomicInteger();
        try (var service = TestService.start("ticket-service").on("/api/v1/tickets", exchange -> {
                    asked.incrementAndGet();
                    awaitEnd();
                    exchange.close();
                });
                var gateway = gateway()
                        .with("banyan.gateway.services.ticket-service.timeout", "300ms")
                        .service("ticket-service", service.address())
                        .start()) {
            var answer = gateway.call("/api/v1/tickets")
                    .token(ISSUER.tokenOf("waiter"))
                    .method("POST")
                    .send();

            assertThat(answer.statusCode()).isEqualTo(504);
            assertThat(answer.body()).contains("\"code\":\"gateway.timeout\"");
            assertThat(asked).hasValue(1);
            testIsOver.countDown();
        }
    }

    @Test
    void saysThatTheOutcomeIsUnknownWhenAServiceBreaksOffAndSendsNothingTwice() {
        var asked = new AtomicInteger();
        try (var service = TestService.start("ticket-service").on("/api/v1/tickets", exchange -> {
                    asked.incrementAndGet();
                    // Without an answer this cuts the connection.
                    exchange.close();
                });
                var gateway =
                        gateway().service("ticket-service", service.address()).start()) {
            for (int i = 0; i < 2; i++) {
                var answer = gateway.call("/api/v1/tickets")
                        .token(ISSUER.tokenOf("waiter"))
                        .method("POST")
                        .send();
                assertThat(answer.statusCode()).isEqualTo(502);
                assertThat(answer.body()).contains("\"code\":\"gateway.connection-lost\"");
            }
            assertThat(asked).hasValue(2);
        }
    }

    @Test
    void goesToAnotherInstanceWhenOneRefusesTheConnection() {
        try (var alive = TestService.start("ticket-service");
                var gateway = gateway()
                        .service("ticket-service", "http://127.0.0.1:" + TestRedis.freePort(), alive.address())
                        .start()) {
            for (int i = 0; i < 6; i++) {
                assertThat(gateway.call("/api/v1/tickets")
                                .token(ISSUER.tokenOf("lucky"))
                                .method("POST")
                                .send()
                                .statusCode())
                        .isEqualTo(200);
            }
            assertThat(alive.count()).isEqualTo(6);
        }
    }

    @Test
    void sharesTheWorkAmongInstances() {
        try (var one = TestService.start("ticket-service");
                var two = TestService.start("ticket-service");
                var gateway = gateway()
                        .service("ticket-service", one.address(), two.address())
                        .start()) {
            for (int i = 0; i < 6; i++) {
                tickets(gateway);
            }
            assertThat(one.count()).isEqualTo(3);
            assertThat(two.count()).isEqualTo(3);
        }
    }

    @Test
    void saysUnavailableForAServiceThatIsNotRegistered() {
        try (var gateway = gateway().start()) {
            assertUnavailable(tickets(gateway));
        }
    }

    private void awaitEnd() {
        try {
            testIsOver.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static HttpResponse<String> tickets(TestGateway gateway) {
        return gateway.call("/api/v1/tickets").token(ISSUER.tokenOf("asker")).send();
    }

    private static void assertUnavailable(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("\"code\":\"gateway.service-unavailable\"");
    }
}
