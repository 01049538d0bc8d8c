package io.banyan.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads metrics as Prometheus would: with the targets and the token that {@code deploy/up} left in {@code run/watch}. */
record Scrape(Path watch) {

    private static final Pattern TARGET = Pattern.compile("\"([0-9.]+:[0-9]+)\"");
    private static final Pattern SAMPLE = Pattern.compile("(?m)^([a-z_][a-z0-9_]*)[{ ]");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    List<String> targets() {
        return TARGET.matcher(read("targets.yml"))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** The names of all metrics that all targets show, and {@code up}, which Prometheus adds. */
    Set<String> metrics() {
        var names = new TreeSet<>(Set.of("up"));
        for (var target : targets()) {
            SAMPLE.matcher(get(target, "Bearer " + read("token")))
                    .results()
                    .forEach(match -> names.add(match.group(1)));
        }
        return names;
    }

    private static String get(String target, String authorization) {
        var request = HttpRequest.newBuilder(URI.create("http://" + target + "/actuator/prometheus"))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", authorization)
                .build();
        try {
            var answer = HTTP.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(target + " answered the scraper " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private String read(String name) {
        try {
            return Files.readString(watch.resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
