package io.banyan.user.sheet;

import io.banyan.common.contract.user.UserInternalApi.FileClaim;
import io.banyan.common.contract.user.UserInternalApi.FileFacts;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.user.file.FileClaimService;
import io.banyan.user.file.FileProblem;
import io.banyan.user.organisation.ProjectService;
import io.banyan.user.sheet.SheetImport.Mode;
import io.banyan.user.sheet.SheetImport.State;
import io.banyan.user.sheet.SheetImport.Subject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes imports in, shows them, and undoes them; within the projects the caller sees. */
@Service
public class SheetImportService {

    /** The kind of thing that a spreadsheet is tied to. */
    static final String FILES = "IMPORT";

    private static final Duration UNDOABLE = Duration.ofDays(1);

    private final SheetImports imports;
    private final ProjectService projects;
    private final FileClaimService files;
    private final List<SheetKind> kinds;
    private final Clock clock;

    SheetImportService(
            SheetImports imports, ProjectService projects, FileClaimService files, List<SheetKind> kinds, Clock clock) {
        this.imports = imports;
        this.projects = projects;
        this.files = files;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** Into which records of which project. */
    public record Target(long projectId, Subject subject) {}

    /** Takes an uploaded spreadsheet in; a run begins soon. Repeating it under the same id changes nothing. */
    @Transactional
    public SheetImport submit(Caller caller, long id, Target target, long fileId, Mode mode) {
        var project = projects.get(caller, target.projectId());
        var present = imports.find(id);
        if (present.isPresent()) {
            return present.get();
        }
        var file = claimed(caller, id, fileId);
        var job = new SheetImport(
                id,
                project.companyId(),
                target.projectId(),
                fileId,
                file.name(),
                target.subject(),
                mode,
                State.WAITING,
                0,
                0,
                0,
                0,
                null,
                0,
                caller.personId(),
                null,
                null,
                clock.instant(),
                null);
        imports.add(job);
        return job;
    }

    private FileFacts claimed(Caller caller, long id, long fileId) {
        try {
            return files.claim(new FileClaim(List.of(fileId), FILES, id, caller.personId()))
                    .getFirst();
        } catch (FileProblem _) {
            throw SheetProblem.fileUnknown();
        }
    }

    public Page<SheetImport> page(Caller caller, Target target, PageRequest page) {
        var project = projects.get(caller, target.projectId());
        return Page.of(
                imports.page(project.id(), target.subject(), page),
                page,
                imports.count(project.id(), target.subject()));
    }

    public SheetImport get(Caller caller, Target target, long id) {
        var project = projects.get(caller, target.projectId());
        return imports.find(id)
                .filter(job -> job.projectId() == project.id() && job.subject() == target.subject())
                .orElseThrow(SheetProblem::notFound);
    }

    /** What is wrong with which cell. */
    public Page<RowMistake> mistakes(Caller caller, Target target, long id, PageRequest page) {
        var job = get(caller, target, id);
        return Page.of(imports.mistakes(job.id(), page), page, imports.countMistakes(job.id()));
    }

    /** Runs an import again that has stored nothing yet, now to store. */
    @Transactional
    public SheetImport apply(Caller caller, Target target, long id, Mode mode) {
        var job = get(caller, target, id);
        if (!job.availableActions().contains("apply") || imports.again(id, job.state(), mode, caller.personId()) == 0) {
            throw SheetProblem.notNow(job.state());
        }
        return get(caller, target, id);
    }

    /** Takes off the records again what an import stored, if nobody has used any of it and a day has not passed. */
    @Transactional
    public SheetImport undo(Caller caller, Target target, long id) {
        var job = get(caller, target, id);
        var now = clock.instant();
        requireUndoable(job, now);
        if (imports.markUndone(id, now, caller.personId()) == 0) {
            throw SheetProblem.notNow(job.state());
        }
        var kind = SheetKind.of(kinds, job.subject());
        var used = kind.lockUsed(job);
        if (used > 0) {
            throw SheetProblem.used(used);
        }
        kind.remove(job, caller.personId());
        return get(caller, target, id);
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
}
