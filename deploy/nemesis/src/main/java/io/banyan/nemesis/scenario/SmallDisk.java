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

    /** Whether this process may mount at all. */
    static boolean isPossible() {
        try {
            var place = Files.createTempDirectory("banyan-disk");
            try {
                run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", place.toString());
                run("umount", place.toString());
                return true;
            } catch (IllegalStateException refused) {
                return false;
            } finally {
                Files.delete(place);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Moves the folder's content onto the small disk. When that fails all is where it was.
     *
     * @param spare megabytes beyond what is there
     * @throws IllegalStateException also when an earlier move was cut off: where the true data is, a person must say
     */
    void moveIn(int spare) {
        if (Files.exists(aside()) || Files.exists(back())) {
            throw new IllegalStateException("Look first which is whole: " + aside() + ", " + back() + ", " + folder);
        }
        run("mv", folder.toString(), aside().toString());
        try {
            create(folder);
            fit(spare);
        } catch (RuntimeException failed) {
            takeBack(failed);
            throw failed;
        }
    }

    private void takeBack(RuntimeException failed) {
        try {
            if (isMounted()) {
                run("umount", folder.toString());
            }
            Files.deleteIfExists(folder);
            run("mv", aside().toString(), folder.toString());
        } catch (IOException | RuntimeException again) {
            failed.addSuppressed(again);
        }
    }

    private boolean isMounted() throws IOException {
        return !Files.getFileStore(folder).equals(Files.getFileStore(aside()));
    }

    private void fit(int spare) {
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
        create(back());
        run("cp", "-a", folder + "/.", back().toString());
        run("umount", folder.toString());
        run("rm", "-rf", folder.toString(), aside().toString());
        run("mv", back().toString(), folder.toString());
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

    private Path back() {
        return folder.resolveSibling(folder.getFileName() + ".back");
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
