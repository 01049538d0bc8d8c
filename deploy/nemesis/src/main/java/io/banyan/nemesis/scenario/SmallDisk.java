package io.banyan.nemesis.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A disk of its own for one data folder, in memory and hardly larger than what is on it, so that it can be filled without harm to anything
 * else. Needs the right to mount. Whoever uses the folder must be stopped while it is moved in and out.
 *
 * @param folder the data folder
 */
record SmallDisk(Path folder) {

    private static final long MEGABYTE = 1 << 20;
    private static final String FILLER = "filler";

    /** Moves the folder's content onto the small disk. @param spare megabytes beyond what is there */
    void moveIn(int spare) {
        run("mv", folder.toString(), aside().toString());
        create(folder);
        run(
                "mount",
                "-t",
                "tmpfs",
                "-o",
                "mode=700,size=" + (sizeOf(aside()) / MEGABYTE + spare) + "m",
                "tmpfs",
                folder.toString());
        // What a server has set aside, its log for example, is taken on the small disk too; otherwise the filler takes
        // it away from it.
        run("cp", "-a", "--sparse=never", aside() + "/.", folder.toString());
    }

    /** Moves the content, changed as it is, back to where it was. */
    void moveOut() {
        var back = folder.resolveSibling(folder.getFileName() + ".back");
        create(back);
        run("cp", "-a", folder + "/.", back.toString());
        run("umount", folder.toString());
        run("rm", "-rf", folder.toString(), aside().toString());
        run("mv", back.toString(), folder.toString());
    }

    /** Takes the last byte. */
    void fill() {
        var block = new byte[(int) (MEGABYTE / 16)];
        for (var size = block.length; size >= 1; size /= 16) {
            fillWith(block, size);
        }
    }

    private void fillWith(byte[] block, int size) {
        try (var file =
                Files.newOutputStream(folder.resolve(FILLER), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (true) {
                file.write(block, 0, size);
            }
        } catch (IOException full) {
            // That is what is wanted.
        }
    }

    /** Gives the space back. */
    void free() {
        try {
            Files.deleteIfExists(folder.resolve(FILLER));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path aside() {
        return folder.resolveSibling(folder.getFileName() + ".aside");
    }

    private static void create(Path folder) {
        try {
            Files.createDirectory(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static long sizeOf(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void run(String... command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + ": " + said);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
