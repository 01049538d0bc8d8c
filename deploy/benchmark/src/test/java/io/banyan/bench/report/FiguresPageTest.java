package io.banyan.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresPageTest {

    private static final String PAGE =
            "# Figures\n\n## Faults\n\nnone\n\n## Load\n\nold\n\n### (a) old\n\n## Start-up\n\n12 s\n";

    @Test
    void onlyTheOwnSectionIsReplaced() {
        assertThat(FiguresPage.replaced(PAGE, "Load", "new"))
                .isEqualTo("# Figures\n\n## Faults\n\nnone\n\n## Load\n\nnew\n\n## Start-up\n\n12 s\n");
    }

    @Test
    void aSecondRunChangesNothingElse() {
        var once = FiguresPage.replaced(PAGE, "Load", "new");
        assertThat(FiguresPage.replaced(once, "Load", "new")).isEqualTo(once);
    }

    @Test
    void theLastSectionMayGrow() {
        assertThat(FiguresPage.replaced(PAGE, "Start-up", "9 s")).endsWith("## Start-up\n\n9 s\n");
    }

    @Test
    void aMissingSectionIsAppended() {
        assertThat(FiguresPage.replaced("# Figures\n", "Load", "new")).isEqualTo("# Figures\n\n## Load\n\nnew\n");
    }

    @Test
    void aMissingPageIsMadeWithItsHeadings(@TempDir Path folder) {
        var file = folder.resolve("docs/figures.md");
        new FiguresPage(file).replace("Load", "new");
        assertThat(file).content().contains("## Faults\n", "## Load\n\nnew\n", "## Start-up\n");
    }
}
