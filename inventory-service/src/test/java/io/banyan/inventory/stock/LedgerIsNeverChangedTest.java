package io.banyan.inventory.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The ledger is written by one INSERT and by nothing else: read from the sources, migrations after the first one included. */
class LedgerIsNeverChangedTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern CHANGE = Pattern.compile(
            "(?i)(UPDATE\\s+(\\w+\\s+)?stock_movement|DELETE\\s+FROM\\s+stock_movement|REPLACE\\s+INTO\\s+stock_movement"
                    + "|TRUNCATE\\s+(TABLE\\s+)?stock_movement|DROP\\s+TABLE\\s+stock_movement)");
    private static final Pattern INSERT = Pattern.compile("(?i)INSERT\\s+(IGNORE\\s+)?INTO\\s+stock_movement");

    private static int count(Pattern pattern) throws IOException {
        var found = new ArrayList<String>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var text = Files.readString(file);
                pattern.matcher(text).results().forEach(hit -> found.add(file + ": " + hit.group()));
            }
        }
        return found.size();
    }

    @Test
    void isInsertedInOnePlace() throws IOException {
        assertThat(count(INSERT)).isEqualTo(1);
    }

    @Test
    void isNeverUpdatedOrDeleted() throws IOException {
        assertThat(count(CHANGE)).isZero();
    }

    /** A rule that finds nothing because it cannot read proves nothing. */
    @Test
    void wouldSeeAChange() {
        assertThat(CHANGE.matcher("UPDATE stock_movement SET quantity = 0").find())
                .isTrue();
        assertThat(CHANGE.matcher("delete\n from stock_movement where id = 1").find())
                .isTrue();
    }

    /** MyBatis-Plus' BaseMapper would bring update and delete with it. */
    @Test
    void hasNoMapperWithGeneratedStatements() throws IOException {
        assertThat(count(Pattern.compile("BaseMapper|IService|SqlRunner|JdbcClient|JdbcTemplate")))
                .isZero();
    }
}
