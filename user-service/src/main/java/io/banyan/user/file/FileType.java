package io.banyan.user.file;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What may be uploaded at all. No SVG, HTML, XML or anything a browser or an office suite would execute. */
public enum FileType {
    JPEG("image/jpeg", true, Set.of("jpg", "jpeg"), Set.of("image/jpeg")),
    PNG("image/png", true, Set.of("png"), Set.of("image/png")),
    MP4("video/mp4", false, Set.of("mp4"), Set.of("video/mp4", "application/mp4")),
    /** For imports only; an xlsx file has no macros. */
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            false,
            Set.of("xlsx"),
            Set.of(
                    "application/zip",
                    "application/x-tika-ooxml",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

    private final String mime;
    private final boolean picture;
    private final Set<String> extensions;
    private final Set<String> sniffedAs;

    FileType(String mime, boolean picture, Set<String> extensions, Set<String> sniffedAs) {
        this.mime = mime;
        this.picture = picture;
        this.extensions = extensions;
        this.sniffedAs = sniffedAs;
    }

    public String mime() {
        return mime;
    }

    /** Pictures are re-encoded and have a thumbnail; a browser may show them in place. */
    public boolean isPicture() {
        return picture;
    }

    static Optional<FileType> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(extension))
                .findFirst();
    }

    static Optional<FileType> ofMime(String mime) {
        return Arrays.stream(values()).filter(type -> type.mime.equals(mime)).findFirst();
    }

    /** Spreadsheets are imported, and nothing else is. */
    boolean suits(FilePurpose purpose) {
        return (this == XLSX) == (purpose == FilePurpose.IMPORT);
    }

    boolean looksLike(String sniffed) {
        return sniffedAs.contains(sniffed);
    }
}
