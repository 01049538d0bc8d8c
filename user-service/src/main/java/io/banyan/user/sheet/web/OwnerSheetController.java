package io.banyan.user.sheet.web;

import io.banyan.common.security.Caller;
import io.banyan.user.sheet.PeopleSheetService;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@PreAuthorize("hasAuthority('user:owner:manage')")
class OwnerSheetController {

    private final PeopleSheetService sheets;

    OwnerSheetController(PeopleSheetService sheets) {
        this.sheets = sheets;
    }

    /** An empty spreadsheet. */
    @GetMapping(path = "/api/v1/owner-sheet-template", produces = SheetFile.XLSX)
    ResponseEntity<byte[]> template(Caller caller) {
        return SheetFile.of("owners-template.xlsx", sheets.template(caller));
    }

    /** Everybody on record in a project, a row for each right; phones are masked. */
    @GetMapping(path = "/api/v1/projects/{projectId}/owner-sheet", produces = SheetFile.XLSX)
    ResponseEntity<byte[]> export(Caller caller, @PathVariable long projectId) {
        return SheetFile.of("owners.xlsx", sheets.export(caller, projectId));
    }
}
