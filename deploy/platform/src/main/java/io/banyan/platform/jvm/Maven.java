package io.banyan.platform.jvm;

import io.banyan.platform.instance.Root;
import io.banyan.platform.process.LogFile;
import io.banyan.platform.process.StartFailure;
import io.banyan.platform.process.Tool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Maven of this machine, always run on our JDK.
///
/// @param executable the mvn script
/// @param jdk what it runs on
public record Maven(Path executable, Jdk jdk) {

    private static final int LINES_LOOKED_AT = 300;
    private static final int LINES_THAT_MATTER = 30;
    private static final Pattern PATH_SEPARATOR = Pattern.compile(":");

    /** Found through MAVEN_HOME, M2_HOME, PATH and the usual folders. */
    public static Optional<Maven> find() {
        var homes = Stream.of("MAVEN_HOME", "M2_HOME")
                .map(name -> System.getenv().getOrDefault(name, ""))
                .filter(home -> !home.isBlank())
                .map(home -> Path.of(home, "bin"));
        var path = PATH_SEPARATOR
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .map(Path::of);
        var usual = Stream.of(
                Path.of("/usr/share/maven/bin"),
                Path.of("/opt/maven/bin"),
                Path.of(System.getProperty("user.home"), ".sdkman/candidates/maven/current/bin"));
        return Stream.of(homes, path, usual)
                .flatMap(folders -> folders)
                .map(folder -> folder.resolve("mvn"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(mvn -> new Maven(mvn, Jdk.current()));
    }

    /** Found, or a failure that says what to install. */
    public static Maven required() {
        return find().orElseThrow(
                        () -> new StartFailure(
                                "Maven 3.8.6 or later is missing. Debian: apt-get install maven; any: sdk install maven; or set MAVEN_HOME."));
    }

    /** Runs Maven in the working copy. */
    public void run(Root root, String log, List<String> arguments, String advice) {
        var command = new ArrayList<>(List.of(executable.toString(), "-q", "-ntp", "--batch-mode"));
        command.addAll(arguments);
        var output = new LogFile(root.state().resolve("tool").resolve(log + ".log"));
        var tool =
                new Tool("Maven (" + log + ")", Map.of("JAVA_HOME", jdk.home().toString()), root.directory(), output);
        if (tool.exitOf(command) != 0) {
            throw tool.failure(complaints(output), advice);
        }
    }

    /** Maven says everything twice and then where to find help. */
    private static List<String> complaints(LogFile output) {
        var lines = output.lastLines(LINES_LOOKED_AT).stream()
                .filter(line -> !line.startsWith("WARNING: ") && !line.equals("[ERROR] "))
                .takeWhile(line -> !line.startsWith("[ERROR] -> [Help"))
                .distinct()
                .toList();
        return lines.subList(Math.max(0, lines.size() - LINES_THAT_MATTER), lines.size());
    }
}
