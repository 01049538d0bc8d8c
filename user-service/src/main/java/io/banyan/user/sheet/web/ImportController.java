package io.banyan.user.sheet.web;

import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.user.sheet.RowMistake;
import io.banyan.user.sheet.SheetImport.Subject;
import io.banyan.user.sheet.SheetImportService.Target;
import io.banyan.user.sheet.web.ImportDesk.ApplyRequest;
import io.banyan.user.sheet.web.ImportDesk.ImportRequest;
import io.banyan.user.sheet.web.ImportDesk.ImportView;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/** What is asked of every kind of spreadsheet on its way into a project; who may ask, and where, each kind says for itself. */
abstract class ImportController {

    private final ImportDesk desk;
    private final Subject subject;

    ImportController(ImportDesk desk, Subject subject) {
        this.desk = desk;
        this.subject = subject;
    }

    /** Takes a spreadsheet in; ask for the import again to see how far it is. */
    @PostMapping
    ResponseEntity<ImportView> submit(
            Caller caller,
            @PathVariable long projectId,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody ImportRequest request) {
        return desk.submit(caller, into(projectId), key, request);
    }

    @GetMapping
    Page<ImportView> list(Caller caller, @PathVariable long projectId, PageRequest page) {
        return desk.list(caller, into(projectId), page);
    }

    @GetMapping("/{id}")
    ImportView get(Caller caller, @PathVariable long projectId, @PathVariable long id) {
        return desk.get(caller, into(projectId), id);
    }

    /** What is wrong with which cell. */
    @GetMapping("/{id}/mistakes")
    Page<RowMistake> mistakes(Caller caller, @PathVariable long projectId, @PathVariable long id, PageRequest page) {
        return desk.mistakes(caller, into(projectId), id, page);
    }

    /** Runs it again, now to store, after a dry run or a refusal. */
    @PostMapping("/{id}/actions/apply")
    ImportView apply(
            Caller caller,
            @PathVariable long projectId,
            @PathVariable long id,
            @Valid @RequestBody ApplyRequest request) {
        return desk.apply(caller, into(projectId), id, request);
    }

    /** Takes off the records again what it stored, within a day and unless somebody used any of it. */
    @PostMapping("/{id}/actions/undo")
    ImportView undo(Caller caller, @PathVariable long projectId, @PathVariable long id) {
        return desk.undo(caller, into(projectId), id);
    }

    private Target into(long projectId) {
        return new Target(projectId, subject);
    }
}
