package io.banyan.platform.check;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds out from /proc which process listens on a port. */
final class PortOwner {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private PortOwner() {}

    /** "pid 123 (java -jar …)", or empty when it cannot be seen, as for other users' processes. */
    static Optional<String> of(int port) {
        return inode(port).flatMap(PortOwner::holder).map(PortOwner::describe);
    }

    /** The socket's inode; fields of /proc/net/tcp: slot, local, remote, state, queues, timer, retransmits, uid, timeout, inode. */
    private static Optional<String> inode(int port) {
        var suffix = ":%04X".formatted(port);
        return List.of("/proc/net/tcp", "/proc/net/tcp6").stream()
                .flatMap(table -> lines(Path.of(table)).stream())
                .map(line -> BLANKS.splitAsStream(line.strip()).toList())
                .filter(fields -> fields.size() > 9)
                .filter(fields ->
                        fields.get(1).endsWith(suffix) && fields.get(3).equals("0A"))
                .map(fields -> fields.get(9))
                .findFirst();
    }

    private static Optional<Path> holder(String inode) {
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (var process : processes) {
                if (holds(process, "socket:[" + inode + "]")) {
                    return Optional.of(process);
                }
            }
            return Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static boolean holds(Path process, String socket) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(process.resolve("fd"))) {
            for (var file : files) {
                if (Files.readSymbolicLink(file).toString().equals(socket)) {
                    return true;
                }
            }
            return false;
        } catch (IOException _) {
            return false;
        }
    }

    private static String describe(Path process) {
        var command = String.join("", lines(process.resolve("cmdline")))
                .replace('\0', ' ')
                .strip();
        return "pid " + process.getFileName() + " ("
                + (command.length() > 70 ? command.substring(0, 70) + "…" : command) + ")";
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException _) {
            return List.of();
        }
    }
}
