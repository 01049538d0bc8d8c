package io.banyan.story.people;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A form with one file, as browsers send it. */
public record MultipartForm(String contentType, byte[] body) {

    private static final String BOUNDARY = "----banyan-story-boundary";

    public static MultipartForm of(Map<String, String> fields, String fileName, String mediaType, byte[] file) {
        var out = new ByteArrayOutputStream();
        fields.forEach((name, value) -> write(
                out,
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY, name, value)));
        write(
                out,
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                        .formatted(BOUNDARY, fileName, mediaType));
        out.writeBytes(file);
        write(out, "\r\n--%s--\r\n".formatted(BOUNDARY));
        return new MultipartForm("multipart/form-data; boundary=" + BOUNDARY, out.toByteArray());
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
