package io.banyan.platform.jvm;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// How much heap a JVM uses, as it writes into its own performance file: nothing is asked and no time of the process is
/// taken.
///
/// @param file `/tmp/hsperfdata_USER/PID`
public record HeapUse(Path file) {

    private static final int MAGIC = 0xcafec0c0;
    private static final int ORDER_AT = 4;
    private static final int FIRST_ENTRY_AT = 24;
    private static final byte LONG = 'J';
    private static final Pattern USED = Pattern.compile("sun\\.gc\\.generation\\.\\d+\\.space\\.\\d+\\.used");

    /** The file of a process of this user. */
    public static HeapUse of(long pid) {
        return new HeapUse(Path.of("/tmp", "hsperfdata_" + System.getProperty("user.name"), Long.toString(pid)));
    }

    /** Bytes in use at the last collection or since; 0 for what is no JVM. */
    public long bytes() {
        try {
            return Files.exists(file) ? sum(ByteBuffer.wrap(Files.readAllBytes(file))) : 0;
        } catch (IOException | BufferUnderflowException | IndexOutOfBoundsException _) {
            // It ended while we looked.
            return 0;
        }
    }

    private static long sum(ByteBuffer data) {
        if (data.getInt(0) != MAGIC) {
            return 0;
        }
        data.order(data.get(ORDER_AT) == 1 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var at = data.getInt(FIRST_ENTRY_AT);
        var entries = data.getInt(FIRST_ENTRY_AT + 4);
        var used = 0L;
        for (var i = 0; i < entries; i++) {
            var isNumber = data.get(at + 12) == LONG;
            if (isNumber && USED.matcher(name(data, at + data.getInt(at + 4))).matches()) {
                used += data.getLong(at + data.getInt(at + 16));
            }
            at += data.getInt(at);
        }
        return used;
    }

    private static String name(ByteBuffer data, int from) {
        var end = from;
        while (data.get(end) != 0) {
            end++;
        }
        var text = new byte[end - from];
        data.get(from, text);
        return new String(text, StandardCharsets.US_ASCII);
    }
}
