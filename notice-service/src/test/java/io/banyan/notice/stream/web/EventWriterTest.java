package io.banyan.notice.stream.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.notice.stream.Listener;
import io.banyan.notice.stream.Signal;
import io.banyan.notice.stream.Signal.Audience;
import io.banyan.notice.stream.StreamProperties;
import io.banyan.notice.stream.StreamService;
import io.banyan.notice.stream.Topic;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EventWriterTest {

    private static final StreamProperties PROPERTIES =
            new StreamProperties(Duration.ofSeconds(15), Duration.ofMinutes(5), 8, 5);

    private final Clock clock = Clock.systemUTC();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void endsWithTheToken() throws IOException, InterruptedException {
        var streams = new StreamService(PROPERTIES, clock, new SimpleMeterRegistry());
        try (var subscription = streams.open(listener(), null)) {
            streams.tell(new Signal(Topic.TICKETS, "ticket.pooled", 42, 7, Audience.of(1, 2, Set.of(3L))));
            var until = clock.instant().plusMillis(300);
            new EventWriter(out, clock, PROPERTIES.heartbeat()).write(subscription, until, () -> true);
            assertThat(clock.instant()).isBetween(until, until.plusSeconds(5));
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("retry: 3000\n: heartbeat\n\n")
                .endsWith("data: {\"type\":\"ticket.pooled\",\"id\":\"42\",\"version\":\"7\"}\n\n");
    }

    @Test
    @DisplayName("U1 A stream does not outlive its sign-in")
    void endsWithTheSignIn() throws IOException, InterruptedException {
        var streams = new StreamService(PROPERTIES, clock, new SimpleMeterRegistry());
        var looks = new AtomicInteger();
        try (var subscription = streams.open(listener(), null)) {
            var began = clock.instant();
            new EventWriter(out, clock, PROPERTIES.heartbeat())
                    .write(subscription, began.plusSeconds(60), () -> looks.incrementAndGet() < 3);
            assertThat(clock.instant()).isBefore(began.plusSeconds(10));
        }
        assertThat(looks).hasValue(3);
    }

    @Test
    void writesNothingForATokenThatIsOver() throws IOException, InterruptedException {
        var streams = new StreamService(PROPERTIES, clock, new SimpleMeterRegistry());
        try (var subscription = streams.open(listener(), null)) {
            new EventWriter(out, clock, PROPERTIES.heartbeat()).write(subscription, clock.instant(), () -> true);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("heartbeat");
    }

    private static Listener listener() {
        return new Listener(3, false, 1, Set.of(), Set.of(), EnumSet.allOf(Topic.class));
    }
}
