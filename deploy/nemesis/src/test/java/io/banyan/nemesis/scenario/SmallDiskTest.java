package io.banyan.nemesis.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data is whole and in its place, whether the small disk comes to be or not. */
class SmallDiskTest {

    @TempDir
    Path place;

    Path data;

    @BeforeEach
    void fill() throws IOException {
        data = Files.createDirectory(place.resolve("data"));
        Files.writeString(data.resolve("row"), "kept");
    }

    @Test
    void whatCannotBeMountedStaysWhereItIs() throws IOException {
        var disk = new SmallDisk(data);
        assertThatThrownBy(() -> disk.moveIn(-100)).hasMessageContaining("mount");
        assertWhole();
    }

    @Test
    void anEarlierMoveThatWasCutOffIsLeftToAPerson() throws IOException {
        Files.createDirectory(place.resolve("data.aside"));
        var disk = new SmallDisk(data);
        assertThatThrownBy(() -> disk.moveIn(1)).hasMessageContaining("which is whole");
        assertThat(data.resolve("row")).hasContent("kept");
        Files.delete(place.resolve("data.aside"));
        assertWhole();
    }

    @Test
    void whatIsTooLargeForItIsTakenBack() throws IOException {
        assumeTrue(SmallDisk.isPossible());
        Files.write(data.resolve("large"), new byte[3 << 20]);
        var disk = new SmallDisk(data);
        assertThatThrownBy(() -> disk.moveIn(-2)).hasMessageContaining("cp");
        assertThat(data.resolve("large")).hasSize(3 << 20);
        assertWhole();
    }

    @Test
    void whatChangedOnItComesBack() throws IOException {
        assumeTrue(SmallDisk.isPossible());
        var disk = new SmallDisk(data);
        disk.moveIn(1);
        Files.writeString(data.resolve("row"), "changed");
        disk.fill();
        assertThatThrownBy(() -> Files.write(data.resolve("more"), new byte[1 << 16]))
                .isInstanceOf(IOException.class);
        disk.free();
        disk.moveOut();
        assertThat(data.resolve("row")).hasContent("changed");
        assertThat(place).isDirectoryNotContaining(path -> !path.equals(data));
    }

    private void assertWhole() {
        assertThat(data.resolve("row")).hasContent("kept");
        assertThat(place).isDirectoryNotContaining(path -> !path.equals(data));
    }
}
