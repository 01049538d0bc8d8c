package io.banyan.user.sheet.web;

import io.banyan.common.idempotency.Idempotency;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.user.sheet.RowMistake;
import io.banyan.user.sheet.SheetImport;
import io.banyan.user.sheet.SheetImport.Mode;
import io.banyan.user.sheet.SheetImportService;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/projects/{projectId}/asset-imports")
@PreAuthorize("hasAuthority('user:organisation:manage')")
class AssetImportController {

    private final SheetImportService imports;
    private final Idempotency idempotency;

    AssetImportController(SheetImportService imports, Idempotency idempotency) {
        this.imports = imports;
        this.idempotency = idempotency;
    }

    /** @param fileId an upload of the caller's with the purpose IMPORT */
    record ImportRequest(@NotNull Long fileId, @NotNull Mode mode) {}

    record ApplyRequest(@NotNull Mode mode) {}

    private record Place(long projectId, ImportRequest request) {}

    /** @param done rows that were looked at, or stored */
    record Progress(int done, int total) {}

    /**
     * @param wrong   rows with a mistake
     * @param added   rows that were stored
     * @param failure code of the problem that ended it
     */
    record ImportView(
            long id,
            long projectId,
            String fileName,
            Mode mode,
            SheetImport.State state,
            Progress progress,
            int wrong,
            int added,
            @Nullable String failure,
            Instant requestedAt,
            @Nullable Instant endedAt,
            List<String> availableActions) {

        static ImportView of(SheetImport job) {
            return new ImportView(
                    job.id(),
                    job.projectId(),
                    job.fileName(),
                    job.mode(),
                    job.state(),
                    new Progress(job.done(), job.total()),
                    job.wrong(),
                    job.added(),
                    job.failure(),
                    job.requestedAt(),
                    job.endedAt(),
                    job.availableActions());
        }
    }

    /** Takes a spreadsheet in; ask for the import again to see how far it is. */
    @PostMapping
    ResponseEntity<ImportView> submit(
            Caller caller,
            @PathVariable long projectId,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody ImportRequest request) {
        var answer = idempotency.run(
                caller,
                "assets.import",
                key,
                new Place(projectId, request),
                ImportView.class,
                HttpStatus.ACCEPTED,
                id -> ImportView.of(imports.submit(caller, id, projectId, request.fileId(), request.mode())));
        var made = answer.getBody();
        return made == null
                ? answer
                : ResponseEntity.status(answer.getStatusCode())
                        .headers(answer.getHeaders())
                        .location(URI.create("/api/v1/projects/" + projectId + "/asset-imports/" + made.id()))
                        .body(made);
    }

    @GetMapping
    Page<ImportView> list(Caller caller, @PathVariable long projectId, PageRequest page) {
        var found = imports.page(caller, projectId, page);
        return new Page<>(
                found.items().stream().map(ImportView::of).toList(), found.page(), found.size(), found.total());
    }

    @GetMapping("/{id}")
    ImportView get(Caller caller, @PathVariable long projectId, @PathVariable long id) {
        return ImportView.of(imports.get(caller, projectId, id));
    }

    /** What is wrong with which cell. */
    @GetMapping("/{id}/mistakes")
    Page<RowMistake> mistakes(Caller caller, @PathVariable long projectId, @PathVariable long id, PageRequest page) {
        return imports.mistakes(caller, projectId, id, page);
    }

    /** Runs it again, now to store, after a dry run or a refusal. */
    @PostMapping("/{id}/actions/apply")
    ImportView apply(
            Caller caller,
            @PathVariable long projectId,
            @PathVariable long id,
            @Valid @RequestBody ApplyRequest request) {
        return ImportView.of(imports.apply(caller, projectId, id, request.mode()));
    }

    /** Takes off the records again what it stored, within a day and unless somebody used any of it. */
    @PostMapping("/{id}/actions/undo")
    ImportView undo(Caller caller, @PathVariable long projectId, @PathVariable long id) {
        return ImportView.of(imports.undo(caller, projectId, id));
    }
}
