package io.banyan.gateway.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * One file of a web client with its compressed forms. Names below `assets/` carry a hash and never change; everything else is asked for
 * again each time and answered with 304 while it is the same.
 */
final class WebFile {

    static final String BROTLI = ".br";
    static final String GZIP = ".gz";

    private static final Pattern TAKES_BROTLI = accepted("br");
    private static final Pattern TAKES_GZIP = accepted("gzip");
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final MediaType MANIFEST = new MediaType("application", "manifest+json");

    private final Resource plain;
    private final @Nullable Resource brotli;
    private final @Nullable Resource gzip;
    private final MediaType type;
    private final boolean neverChanges;
    private final String etag;

    WebFile(String name, Resource plain, @Nullable Resource brotli, @Nullable Resource gzip) {
        this.plain = plain;
        this.brotli = brotli;
        this.gzip = gzip;
        this.neverChanges = name.startsWith("assets/");
        this.etag = neverChanges ? "" : etagOf(plain);
        this.type = name.endsWith(".webmanifest")
                ? MANIFEST
                : MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM);
    }

    private static String etagOf(Resource file) {
        var sum = new CRC32();
        try {
            sum.update(file.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "\"%08x\"".formatted(sum.getValue());
    }

    /** Sends it, in the smallest form that the client takes. */
    Mono<ServerResponse> send(ServerRequest request) {
        if (neverChanges) {
            return ok(request).cacheControl(FOR_EVER).bodyValue(chosen(request));
        }
        // Weak comparison is what browsers send back; the content of both forms is the same.
        return request.checkNotModified(etag)
                .switchIfEmpty(Mono.defer(() -> ok(request)
                        .cacheControl(CacheControl.noCache())
                        .eTag(etag)
                        .bodyValue(chosen(request))));
    }

    private ServerResponse.BodyBuilder ok(ServerRequest request) {
        var answer = ServerResponse.ok().contentType(type);
        if (gzip == null || brotli == null) {
            return answer;
        }
        answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (takes(request, TAKES_BROTLI)) {
            return answer.header(HttpHeaders.CONTENT_ENCODING, "br");
        }
        return takes(request, TAKES_GZIP) ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip") : answer;
    }

    private Resource chosen(ServerRequest request) {
        if (gzip == null || brotli == null) {
            return plain;
        }
        if (takes(request, TAKES_BROTLI)) {
            return brotli;
        }
        return takes(request, TAKES_GZIP) ? gzip : plain;
    }

    private static boolean takes(ServerRequest request, Pattern encoding) {
        return request.headers().header(HttpHeaders.ACCEPT_ENCODING).stream()
                .anyMatch(line -> encoding.matcher(line).find());
    }

    /** The word among those accepted, unless it is there to be refused, `q=0`. */
    private static Pattern accepted(String encoding) {
        return Pattern.compile("(?i)(?:^|,)\\s*" + encoding + "\\s*(?:,|$|;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$)))");
    }
}
