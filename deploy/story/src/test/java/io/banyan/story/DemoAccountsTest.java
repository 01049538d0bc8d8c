package io.banyan.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.story.people.DemoStaff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DemoAccountsTest {

    @Test
    void theAccountsThatAreShownAreThoseThatAreMade() throws IOException {
        var shown = Files.readString(Path.of("..", "demo-accounts.txt"));
        assertThat(shown).contains(DemoStaff.PASSWORD);
        for (var one : DemoStaff.values()) {
            assertThat(shown).contains(one.login()).contains(one.displayName());
        }
    }
}
