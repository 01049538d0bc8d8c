package io.banyan.platform.jvm;

import io.banyan.platform.process.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/// The loaded and linked classes of one program, written by a training run and mapped by later starts, which halves
/// them.
/// Valid for the same jars, JDK and flags only, so all three are in its path; the JVM checks again and ignores a wrong
/// one.
public final class AotCache {

    private static final String USE = "-XX:AOTCache=";
    private static final String RECORD = "-XX:AOTCacheOutput=";

    private final Path file;

    /** The cache of the jars in the folder. */
    public AotCache(Path folder, Jdk jdk, List<String> flags) {
        var crc = new CRC32();
        crc.update((jdk.version() + flags).getBytes(StandardCharsets.UTF_8));
        this.file = folder.resolve(HexFormat.of().toHexDigits((int) crc.getValue()) + ".aot");
    }

    /** Whether it has been made. */
    public boolean exists() {
        return Files.exists(file);
    }

    /** Whether it should be made: it was not yet, and the program was not found to fail with it. */
    public boolean isMissing() {
        return !exists() && Files.notExists(refusal());
    }

    /** The flag that uses it; none before it was made. */
    public List<String> flags() {
        return exists() ? List.of(USE + file) : List.of();
    }

    /** The same program as a training run, which writes the cache beside its place when it ends. */
    public Program recording(Program program) {
        var command = new ArrayList<>(program.command());
        command.removeIf(argument -> argument.startsWith(USE));
        command.add(1, RECORD + half());
        return new Program(
                program.name(),
                program.port(),
                command,
                program.environment(),
                program.directory(),
                program.probe(),
                program.patience());
    }

    /** Puts what a finished training run wrote into its place; tells whether there was anything. */
    public boolean keep() {
        try {
            if (!Files.exists(half())) {
                return false;
            }
            Files.move(half(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws it away for good: the program does not run with it. */
    public void refuse() {
        try {
            Files.deleteIfExists(file);
            Files.writeString(refusal(), "The program did not start with this cache.\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path refusal() {
        return file.resolveSibling(file.getFileName() + ".refused");
    }

    private Path half() {
        return file.resolveSibling(file.getFileName() + ".half");
    }
}
