package io.banyan.bench.load;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.OpenInjectionStep;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Open model: shots leave at their times whatever became of those before, as people do who know nothing of each other. Run by Gatling in
 * a process of its own; what happened is written line by line to a file, in microseconds.
 */
public final class OpenLoad extends Simulation {

    static final String SHOTS = "bench.shots";
    static final String RATE = "bench.rate";
    static final String HITS = "bench.hits";

    private static final String SHOT = "shot";
    private static final String INDEX = "index";
    private static final String STARTED = "started";
    private static final String STATUS = "status";

    private final List<Shot> shots = read(Path.of(System.getProperty(SHOTS)));
    private final double rate = Double.parseDouble(System.getProperty(RATE));
    private final BufferedWriter hits = open(Path.of(System.getProperty(HITS)));
    private final Stopwatch stopwatch = new Stopwatch(Clock.systemUTC());

    {
        var people = scenario("open")
                .exec(feed(feeder()))
                .exec(session -> session.set(STARTED, stopwatch.micros()))
                .doIfOrElse(session -> shot(session).body() == null)
                .then(exec(request(false)))
                .orElse(exec(request(true)))
                .exec(this::note);
        setUp(people.injectOpen(phases()))
                .protocols(http.disableWarmUp()
                        .disableFollowRedirect()
                        .disableCaching()
                        .shareConnections()
                        .acceptHeader("application/json"));
    }

    private OpenInjectionStep[] phases() {
        var warmUp = OpenRun.warmUps(shots);
        var gentle = rate / OpenRun.GENTLER;
        return Stream.of(phase(warmUp, gentle), phase(shots.size() - warmUp, rate))
                .flatMap(Optional::stream)
                .toArray(OpenInjectionStep[]::new);
    }

    private static Optional<OpenInjectionStep> phase(long count, double rate) {
        var millis = (long) Math.floor(count / rate * 1000);
        return count == 0
                ? Optional.empty()
                : Optional.of(constantUsersPerSec(rate).during(Duration.ofMillis(millis)));
    }

    private Iterator<Map<String, Object>> feeder() {
        return IntStream.range(0, shots.size())
                .<Map<String, Object>>mapToObj(i -> Map.of(
                        INDEX,
                        i,
                        SHOT,
                        shots.get(i),
                        "method",
                        shots.get(i).method(),
                        "url",
                        shots.get(i).url()))
                .iterator();
    }

    private static HttpRequestActionBuilder request(boolean withBody) {
        var request = http("shot")
                .httpRequest(
                        session -> shot(session).method(),
                        session -> shot(session).url());
        var signed = withBody
                ? request.body(
                        StringBody(session -> String.valueOf(shot(session).body())))
                : request;
        return signed.sign((sent, session) -> {
                    shot(session)
                            .headers()
                            .forEach((name, value) -> sent.getHeaders().set(name, value));
                    return sent;
                })
                .check(status().saveAs(STATUS));
    }

    private static Shot shot(Session session) {
        var shot = session.<Shot>get(SHOT);
        if (shot == null) {
            throw new IllegalStateException("A user without a shot");
        }
        return shot;
    }

    private Session note(Session session) {
        var index = session.getInt(INDEX);
        var line = "%d,%s,%d,%d,%d%n"
                .formatted(
                        index,
                        shots.get(index).group(),
                        session.getLong(STARTED),
                        stopwatch.micros(),
                        session.contains(STATUS) ? session.getInt(STATUS) : 0);
        synchronized (hits) {
            try {
                hits.write(line);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return session;
    }

    @Override
    public void after() {
        try {
            hits.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<Shot> read(Path file) {
        try (var lines = Files.lines(file)) {
            var json = JsonMapper.builder().build();
            return lines.map(line -> json.readValue(line, Shot.class)).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static BufferedWriter open(Path file) {
        try {
            return Files.newBufferedWriter(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Time since the epoch that never steps back and has microseconds. */
    private static final class Stopwatch {

        private final long epochMicros;
        private final long nanos = System.nanoTime();

        Stopwatch(Clock clock) {
            this.epochMicros = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
        }

        long micros() {
            return epochMicros + (System.nanoTime() - nanos) / 1000;
        }
    }
}
