package io.banyan.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * Starts Gatling with shots and reads what became of them.
 *
 * @param folder for its files
 */
public record OpenRun(Path folder) {

    private static final String RUN_MISSED = "Gatling ended with %d; see %s";

    /** The warm-up is sent at this part of the rate: cold services that get all of it pile up requests, and the pile is measured. */
    static final int GENTLER = 4;

    /**
     * Sends the shots in their order at a constant rate, those of the warm-up, which come first, at a gentler one.
     *
     * @param perSecond however slowly the answers come
     * @return what happened, without the warm-up
     */
    public List<Hit> fire(List<Shot> shots, double perSecond) {
        var files = new RunFiles(folder);
        files.write(shots);
        Children.run(command(files, perSecond), files.log(), RUN_MISSED);
        return hits(files.read(), warmUps(shots), perSecond);
    }

    private List<String> command(RunFiles files, double perSecond) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-D" + OpenLoad.SHOTS + "=" + files.shots(),
                "-D" + OpenLoad.RATE + "=" + perSecond,
                "-D" + OpenLoad.HITS + "=" + files.hits()));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.gatling.app.Gatling"));
        command.addAll(List.of("-s", OpenLoad.class.getName(), "-nr", "-rf", folder.toString()));
        return command;
    }

    static int warmUps(List<Shot> shots) {
        return (int) shots.stream()
                .takeWhile(shot -> shot.group().equals(Shot.WARM_UP))
                .count();
    }

    /**
     * Leaves the warm-up out and adds when each shot was due. Users enter at equal distances, so the whole timetable hangs on one moment:
     * the earliest at which all shots that were sent can have been due.
     */
    static List<Hit> hits(List<String> lines, int warmUps, double perSecond) {
        var sent = lines.stream()
                .map(OpenRun::hit)
                .filter(hit -> hit.index() >= warmUps)
                .toList();
        var gap = 1_000_000 / perSecond;
        var first = sent.stream()
                .mapToLong(hit -> hit.started() - Math.round((hit.index() - warmUps) * gap))
                .min()
                .orElse(0);
        return sent.stream()
                .map(hit -> new Hit(
                        hit.index(),
                        hit.group(),
                        first + Math.round((hit.index() - warmUps) * gap),
                        hit.started(),
                        hit.ended(),
                        hit.status()))
                .toList();
    }

    private static Hit hit(String line) {
        var words = line.split(",", -1);
        return new Hit(
                Integer.parseInt(words[0]),
                words[1],
                0,
                Long.parseLong(words[2]),
                Long.parseLong(words[3]),
                Integer.parseInt(words[4]));
    }

    /** Shots in, hits out, and what Gatling said. */
    private record RunFiles(Path shots, Path hits, Path log) {

        RunFiles(Path folder) {
            this(folder.resolve("shots.jsonl"), folder.resolve("hits.csv"), folder.resolve("gatling.log"));
        }

        /** Line by line: those of ten minutes are more than the heap holds as one text. */
        void write(List<Shot> all) {
            var json = JsonMapper.builder().build();
            try {
                Files.createDirectories(shots.getParent());
                try (var out = Files.newBufferedWriter(shots)) {
                    for (var shot : all) {
                        out.write(json.writeValueAsString(shot));
                        out.newLine();
                    }
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        List<String> read() {
            try {
                return Files.readAllLines(hits);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
