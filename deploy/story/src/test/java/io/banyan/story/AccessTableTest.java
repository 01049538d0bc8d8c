package io.banyan.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.story.access.AccessTable;
import io.banyan.story.access.ApiDocuments;
import io.banyan.story.access.Operation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccessTableTest {

    private static final Path ROOT = Path.of("..", "..");

    @Test
    void everyOperationOfTheApiDocumentsHasARowThatSaysWhoMayDoIt() {
        var operations = new ApiDocuments(ROOT).operations();
        assertThat(operations).hasSizeGreaterThan(150);
        assertThat(String.join("\n\n", new AccessTable(ROOT).differences(operations)))
                .isEmpty();
    }

    @Test
    void anOperationWithoutARowIsNamedTogetherWithTheRowToAdd() {
        var table = new AccessTable(ROOT);
        var operations = new ArrayList<>(new ApiDocuments(ROOT).operations());
        operations.add(new Operation("ticket-service", "GET /api/v1/secrets", List.of(), Set.of(), null, null, true));
        assertThat(table.differences(operations))
                .singleElement()
                .asString()
                .contains("docs/access/ticket-service.md has no row for GET /api/v1/secrets")
                .contains("| GET /api/v1/secrets | PERMISSION or resident or staff or public | anonymous | owner |");
    }

    @Test
    void aRowOfWhatIsGoneIsNamed() {
        var table = new AccessTable(ROOT);
        var operations = new ApiDocuments(ROOT)
                .operations().stream()
                        .filter(one -> !one.name().equals("GET /api/v1/me"))
                        .toList();
        assertThat(table.differences(operations)).singleElement().asString().contains("a row for GET /api/v1/me");
    }
}
