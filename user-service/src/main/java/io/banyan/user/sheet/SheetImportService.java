package io.banyan.user.sheet;

import io.banyan.common.contract.user.AssetRemoved;
import io.banyan.common.contract.user.UserInternalApi.FileClaim;
import io.banyan.common.contract.user.UserInternalApi.FileFacts;
import io.banyan.common.outbox.Outbox;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.user.file.FileClaimService;
import io.banyan.user.file.FileProblem;
import io.banyan.user.organisation.ProjectService;
import io.banyan.user.sheet.SheetImport.Mode;
import io.banyan.user.sheet.SheetImport.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes imports in, shows them, and undoes them; within the projects the caller sees. */
@Service
public class SheetImportService {

    private static final Duration UNDOABLE = Duration.ofDays(1);
    private static final int CHUNK = 1000;

    private final SheetImports imports;
    private final ProjectService projects;
    private final FileClaimService files;
    private final Outbox outbox;
    private final Clock clock;

    SheetImportService(
            SheetImports imports, ProjectService projects, FileClaimService files, Outbox outbox, Clock clock) {
        this.imports = imports;
        this.projects = projects;
        this.files = files;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Takes an uploaded spreadsheet in; a run begins soon. Repeating it under the same id changes nothing. */
    @Transactional
    public SheetImport submit(Caller caller, long id, long projectId, long fileId, Mode mode) {
        var project = projects.get(caller, projectId);
        var present = imports.find(id);
        if (present.isPresent()) {
            return present.get();
        }
        var file = claimed(caller, id, fileId);
        var job = new SheetImport(
                id,
                project.companyId(),
                projectId,
                fileId,
                file.name(),
                mode,
                State.WAITING,
                0,
                0,
                0,
                0,
                null,
                0,
                caller.personId(),
                clock.instant(),
                null);
        imports.add(job);
        return job;
    }

    private FileFacts claimed(Caller caller, long id, long fileId) {
        try {
            return files.claim(new FileClaim(List.of(fileId), "IMPORT", id, caller.personId()))
                    .getFirst();
        } catch (FileProblem _) {
            throw SheetProblem.fileUnknown();
        }
    }

    public Page<SheetImport> page(Caller caller, long projectId, PageRequest page) {
        var project = projects.get(caller, projectId);
        return Page.of(imports.page(project.id(), page), page, imports.count(project.id()));
    }

    public SheetImport get(Caller caller, long projectId, long id) {
        var project = projects.get(caller, projectId);
        return imports.find(id).filter(job -> job.projectId() == project.id()).orElseThrow(SheetProblem::notFound);
    }

    /** What is wrong with which cell. */
    public Page<RowMistake> mistakes(Caller caller, long projectId, long id, PageRequest page) {
        var job = get(caller, projectId, id);
        return Page.of(imports.mistakes(job.id(), page), page, imports.countMistakes(job.id()));
    }

    /** Runs an import again that has stored nothing yet, now to store. */
    @Transactional
    public SheetImport apply(Caller caller, long projectId, long id, Mode mode) {
        var job = get(caller, projectId, id);
        if (!job.availableActions().contains("apply") || imports.again(id, job.state(), mode) == 0) {
            throw SheetProblem.notNow(job.state());
        }
        return get(caller, projectId, id);
    }

    /** Takes off the records again what an import stored, if nobody has used any of it and a day has not passed. */
    @Transactional
    public SheetImport undo(Caller caller, long projectId, long id) {
        var job = get(caller, projectId, id);
        var now = clock.instant();
        requireUndoable(job, now);
        if (imports.markUndone(id, now) == 0) {
            throw SheetProblem.notNow(job.state());
        }
        var used = imports.lockUsed(id);
        if (used > 0) {
            throw SheetProblem.used(used);
        }
        imports.removeAssets(id);
        tell(job, now);
        return get(caller, projectId, id);
    }

    private static void requireUndoable(SheetImport job, Instant now) {
        if (!job.availableActions().contains("undo")) {
            throw SheetProblem.notNow(job.state());
        }
        var ended = job.endedAt();
        if (ended != null && ended.plus(UNDOABLE).isBefore(now)) {
            throw SheetProblem.undoneTooLate();
        }
    }

    private void tell(SheetImport job, Instant now) {
        @Nullable Long after = 0L;
        while (after != null) {
            var some = imports.items(job.id(), after, CHUNK);
            outbox.appendAll(
                    some.stream()
                            .map(asset ->
                                    new AssetRemoved(UUID.randomUUID(), now, job.companyId(), asset, job.projectId()))
                            .toList(),
                    1);
            after = some.size() < CHUNK ? null : some.getLast();
        }
    }
}
