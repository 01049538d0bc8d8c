package io.banyan.common.export;

import io.banyan.common.idempotency.Idempotency;
import io.banyan.common.security.Caller;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What exporting is on the wire, the same for every list. */
public class ExportDesk {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Exports exports;
    private final Idempotency idempotency;

    ExportDesk(Exports exports, Idempotency idempotency) {
        this.exports = exports;
        this.idempotency = idempotency;
    }

    /** 202, with the address where the export can be looked at. */
    public <F> ResponseEntity<ExportView> order(
            Caller caller, ExportSource<F> source, @Nullable String key, F filter, Locale locale) {
        var answer = idempotency.run(
                caller,
                source.subject() + ".export",
                key,
                Objects.requireNonNull(filter),
                ExportView.class,
                HttpStatus.ACCEPTED,
                id -> exports.order(id, caller, source, filter, locale));
        var made = Objects.requireNonNull(answer.getBody());
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .location(URI.create("/api/v1/%s/exports/%d".formatted(source.subject(), made.id())))
                .body(made);
    }

    /** The file, never kept on the way. */
    public ResponseEntity<InputStreamResource> file(Caller caller, ExportSource<?> source, long id) {
        var file = exports.file(caller, source, id);
        var disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .contentLength(file.size())
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(file.bytes()));
    }
}
