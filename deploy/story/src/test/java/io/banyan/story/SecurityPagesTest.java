package io.banyan.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages on security name tests as proof; each of them exists. */
class SecurityPagesTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*(?:IT|Test))(?:\\.(\\w+))?`");

    @Test
    void everyTestThatIsNamedAsAProofExists() throws IOException {
        var sources = tests();
        var missing = new ArrayList<String>();
        for (var page : new String[] {"security.md", "asvs.md"}) {
            var named = NAMED.matcher(Files.readString(ROOT.resolve("docs").resolve(page)));
            while (named.find()) {
                var source = sources.get(named.group(1) + ".java");
                var part = named.group(2);
                if (source == null || part != null && !source.contains(" " + part)) {
                    missing.add(page + ": " + named.group());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static boolean mayHoldTests(Path folder) {
        return Files.isDirectory(folder) && !folder.endsWith("web") && !folder.endsWith(".git");
    }

    private static Map<String, String> tests() throws IOException {
        var sources = new HashMap<String, String>();
        try (var modules = Files.list(ROOT)) {
            for (var module : modules.filter(SecurityPagesTest::mayHoldTests).toList()) {
                try (var files = Files.find(
                        module,
                        20,
                        (path, _) -> path.toString().contains("src/test/java")
                                && path.toString().endsWith(".java"))) {
                    for (var file : files.toList()) {
                        sources.merge(file.getFileName().toString(), Files.readString(file), String::concat);
                    }
                }
            }
        }
        return sources;
    }
}
