package io.banyan.common.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A finished file on its way to whoever asked for it; of its parts one at a time is in memory.
 *
 * @param size in bytes
 */
public record ExportFile(String name, long size, InputStream bytes) {

    static ExportFile of(ExportJob job, ExportPartMapper parts) {
        var pieces = new Enumeration<InputStream>() {
            private int next;

            @Override
            public boolean hasMoreElements() {
                return next < job.parts();
            }

            @Override
            public InputStream nextElement() {
                var part = parts.one(job.id(), ++next).orElseThrow(NoSuchElementException::new);
                return unpacked(part.content());
            }
        };
        return new ExportFile(job.fileName(), job.size(), new SequenceInputStream(pieces));
    }

    static byte[] packed(byte[]... pieces) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            for (var piece : pieces) {
                zip.write(piece);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static InputStream unpacked(byte[] content) {
        try {
            return new GZIPInputStream(new ByteArrayInputStream(content));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
