package io.banyan.user.file.web;

import io.banyan.common.contract.user.UserInternalApi.FileFacts;
import io.banyan.common.scope.Scope;
import io.banyan.common.security.Caller;
import io.banyan.user.file.FilePurpose;
import io.banyan.user.file.FileService;
import io.banyan.user.file.Links.Variant;
import io.banyan.user.file.Upload;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/files")
class FileController {

    private final FileService files;

    FileController(FileService files) {
        this.files = files;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAnyAuthority('staff', 'resident')")
    FileFacts upload(Caller caller, @RequestParam MultipartFile file, @RequestParam FilePurpose purpose) {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return files.take(
                caller, purpose, new Upload(name, file.getContentType(), file.getSize(), file::getInputStream));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAnyAuthority('staff', 'resident')")
    FileFacts mine(Caller caller, @PathVariable long id) {
        return files.mine(caller, id);
    }

    /** The link itself is the right to read; it is given by the service that owns the thing the file belongs to. */
    @GetMapping("/{id}/content")
    @PreAuthorize("permitAll()")
    @Tag(name = "public")
    ResponseEntity<InputStreamResource> content(
            @PathVariable long id,
            @RequestParam Variant variant,
            @RequestParam long expires,
            @RequestParam String signature) {
        var content = Scope.across("the signature of the link is the right to read")
                .call(() -> files.open(id, variant, expires, signature));
        var disposition = (content.picture() ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(content.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(content.contentType()))
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(new InputStreamResource(content.bytes()));
    }
}
