package io.banyan.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Closed model by wrk: so many connections, each sending as soon as it has its answer. Good for how much goes through and what a request
 * costs; its latencies suffer from coordinated omission and are not used.
 *
 * @param folder for its files
 */
public record ClosedRun(Path folder) {

    private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in ([0-9.]+)(m|s)");
    private static final Pattern REFUSED = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");
    private static final Pattern BROKEN =
            Pattern.compile("Socket errors: connect (\\d+), read (\\d+), write (\\d+), timeout (\\d+)");
    private static final int SECONDS_PER_MINUTE = 60;

    /**
     * What one run of wrk counted.
     *
     * @param done   answers of 2xx and 3xx
     * @param failed other answers and none
     */
    public record Count(long done, long failed, double seconds) {

        public double perSecond() {
            return done / seconds;
        }

        public Count plus(Count other) {
            return new Count(done + other.done, failed + other.failed, seconds + other.seconds);
        }
    }

    /**
     * Sends the requests round and round. Only path, token and body of the shots are used; posts get a fresh key each time.
     *
     * @param base {@code http://host:port}
     * @throws IllegalStateException when more was refused than done, which would measure refusals
     */
    public Count fire(String base, List<Shot> shots, int connections, int seconds) {
        var requests = folder.resolve("requests.tsv");
        var script = folder.resolve("requests.lua");
        try {
            Files.createDirectories(folder);
            Files.writeString(requests, shots.stream().map(ClosedRun::line).collect(Collectors.joining("\n")));
            try (var lua = ClosedRun.class.getResourceAsStream("/requests.lua")) {
                Files.write(script, lua == null ? new byte[0] : lua.readAllBytes());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        var command = List.of(
                "wrk",
                "-t1",
                "-c" + connections,
                "-d" + seconds + "s",
                "--timeout",
                "10s",
                "-s",
                script.toString(),
                base,
                "--",
                requests.toString());
        var count = count(Children.run(command, folder.resolve("wrk.log"), "wrk ended with %d; see %s"));
        if (count.failed() > count.done()) {
            throw new IllegalStateException("%d requests were done and %d refused or lost; see %s"
                    .formatted(count.done(), count.failed(), folder.resolve("wrk.log")));
        }
        return count;
    }

    private static String line(Shot shot) {
        var body = shot.body() == null ? "" : shot.body();
        return String.join("\t", shot.method(), shot.url(), shot.headers().getOrDefault("Authorization", ""), body);
    }

    static Count count(String said) {
        var total = REQUESTS.matcher(said);
        if (!total.find()) {
            throw new IllegalStateException("wrk said: " + said);
        }
        var refused = REFUSED.matcher(said);
        var broken = BROKEN.matcher(said);
        var wrong = refused.find() ? Long.parseLong(refused.group(1)) : 0;
        var lost = 0L;
        if (broken.find()) {
            for (var i = 1; i <= broken.groupCount(); i++) {
                lost += Long.parseLong(broken.group(i));
            }
        }
        var seconds = Double.parseDouble(total.group(2)) * (total.group(3).equals("m") ? SECONDS_PER_MINUTE : 1);
        return new Count(Long.parseLong(total.group(1)) - wrong, wrong + lost, seconds);
    }
}
