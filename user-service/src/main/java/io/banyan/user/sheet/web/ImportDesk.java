package io.banyan.user.sheet.web;

import io.banyan.common.idempotency.Idempotency;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.user.sheet.RowMistake;
import io.banyan.user.sheet.SheetImport;
import io.banyan.user.sheet.SheetImport.Mode;
import io.banyan.user.sheet.SheetImportService;
import io.banyan.user.sheet.SheetImportService.Target;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What importing is on the wire, the same for every kind of records. */
@Component
class ImportDesk {

    private final SheetImportService imports;
    private final Idempotency idempotency;

    ImportDesk(SheetImportService imports, Idempotency idempotency) {
        this.imports = imports;
        this.idempotency = idempotency;
    }

    /** @param fileId an upload of the caller's with the purpose IMPORT */
    record ImportRequest(@NotNull Long fileId, @NotNull Mode mode) {}

    record ApplyRequest(@NotNull Mode mode) {}

    private record Place(Target target, ImportRequest request) {}

    /** @param done rows that were looked at, or stored */
    record Progress(int done, int total) {}

    /**
     * @param wrong   rows with a mistake
     * @param added   rows that were stored
     * @param failure code of the problem that ended it
     * @param appliedBy who had it run again to store, after it was only looked at
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
            long requestedBy,
            @Nullable Long appliedBy,
            @Nullable Long undoneBy,
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
                    job.requestedBy(),
                    job.appliedBy(),
                    job.undoneBy(),
                    job.requestedAt(),
                    job.endedAt(),
                    job.availableActions());
        }
    }

    ResponseEntity<ImportView> submit(Caller caller, Target target, @Nullable String key, ImportRequest request) {
        var name = target.subject().name().toLowerCase(Locale.ROOT);
        var answer = idempotency.run(
                caller,
                name + "s.import",
                key,
                new Place(target, request),
                ImportView.class,
                HttpStatus.ACCEPTED,
                id -> ImportView.of(imports.submit(caller, id, target, request.fileId(), request.mode())));
        var made = answer.getBody();
        return made == null
                ? answer
                : ResponseEntity.status(answer.getStatusCode())
                        .headers(answer.getHeaders())
                        .location(URI.create(
                                "/api/v1/projects/%d/%s-imports/%d".formatted(target.projectId(), name, made.id())))
                        .body(made);
    }

    Page<ImportView> list(Caller caller, Target target, PageRequest page) {
        var found = imports.page(caller, target, page);
        return new Page<>(
                found.items().stream().map(ImportView::of).toList(), found.page(), found.size(), found.total());
    }

    ImportView get(Caller caller, Target target, long id) {
        return ImportView.of(imports.get(caller, target, id));
    }

    Page<RowMistake> mistakes(Caller caller, Target target, long id, PageRequest page) {
        return imports.mistakes(caller, target, id, page);
    }

    ImportView apply(Caller caller, Target target, long id, ApplyRequest request) {
        return ImportView.of(imports.apply(caller, target, id, request.mode()));
    }

    ImportView undo(Caller caller, Target target, long id) {
        return ImportView.of(imports.undo(caller, target, id));
    }
}
