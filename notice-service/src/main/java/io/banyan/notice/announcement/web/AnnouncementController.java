package io.banyan.notice.announcement.web;

import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.common.web.Versions;
import io.banyan.notice.announcement.AnnouncementQueries.Filter;
import io.banyan.notice.announcement.AnnouncementService;
import io.banyan.notice.announcement.AnnouncementStatus;
import io.banyan.notice.announcement.AnnouncementView;
import io.banyan.notice.announcement.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/announcements")
class AnnouncementController {

    private static final String MANAGER = "hasAuthority('notice:announcement:manage')";
    private static final String READER = "hasAnyAuthority('resident', 'staff')";

    private final AnnouncementService announcements;

    AnnouncementController(AnnouncementService announcements) {
        this.announcements = announcements;
    }

    record DraftRequest(
            @NotNull Long projectId,
            @Nullable @Size(max = 60) String building,
            @NotBlank @Size(max = 100) String title,
            @NotBlank @Size(max = 10_000) String body,
            boolean urgent) {

        Words words() {
            return new Words(blankless(building), title.strip(), body, urgent);
        }
    }

    record RewordRequest(
            @Nullable @Size(max = 60) String building,
            @NotBlank @Size(max = 100) String title,
            @NotBlank @Size(max = 10_000) String body,
            boolean urgent) {

        Words words() {
            return new Words(blankless(building), title.strip(), body, urgent);
        }
    }

    /** @param publishAt absent for now */
    record PublishRequest(@Nullable Instant publishAt) {}

    @GetMapping
    @PreAuthorize(READER)
    Page<AnnouncementView> list(
            Caller caller,
            PageRequest page,
            @RequestParam(required = false) @Nullable Long projectId,
            @RequestParam(required = false) @Nullable AnnouncementStatus status,
            @RequestParam(required = false) @Nullable Boolean urgent) {
        return announcements.list(caller, new Filter(projectId, status, urgent), page);
    }

    @GetMapping("/{id}")
    @PreAuthorize(READER)
    ResponseEntity<AnnouncementView> one(Caller caller, @PathVariable long id) {
        return tagged(announcements.one(caller, id));
    }

    @PostMapping
    @PreAuthorize(MANAGER)
    ResponseEntity<AnnouncementView> draft(Caller caller, @Valid @RequestBody DraftRequest request) {
        var id = announcements.draft(caller, request.projectId(), request.words());
        var made = announcements.one(caller, id);
        return ResponseEntity.created(URI.create("/api/v1/announcements/" + id))
                .eTag(Versions.etag(made.version()))
                .body(made);
    }

    @PutMapping("/{id}")
    @PreAuthorize(MANAGER)
    ResponseEntity<AnnouncementView> reword(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody RewordRequest request) {
        announcements.reword(caller, id, ifMatch, request.words());
        return one(caller, id);
    }

    @PostMapping("/{id}/actions/publish")
    @PreAuthorize(MANAGER)
    ResponseEntity<AnnouncementView> publish(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable PublishRequest request) {
        announcements.publish(caller, id, ifMatch, request == null ? null : request.publishAt());
        return one(caller, id);
    }

    @PostMapping("/{id}/actions/withdraw")
    @PreAuthorize(MANAGER)
    ResponseEntity<AnnouncementView> withdraw(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        announcements.withdraw(caller, id, ifMatch);
        return one(caller, id);
    }

    @PostMapping("/{id}/actions/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAuthority('resident')")
    void read(Caller caller, @PathVariable long id) {
        announcements.noteRead(caller, id);
    }

    private static ResponseEntity<AnnouncementView> tagged(AnnouncementView view) {
        return ResponseEntity.ok().eTag(Versions.etag(view.version())).body(view);
    }

    private static @Nullable String blankless(@Nullable String building) {
        return building == null || building.isBlank() ? null : building.strip();
    }
}
