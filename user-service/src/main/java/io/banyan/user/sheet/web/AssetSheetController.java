package io.banyan.user.sheet.web;

import io.banyan.common.security.Caller;
import io.banyan.user.sheet.AssetSheetService;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@PreAuthorize("hasAuthority('user:organisation:manage')")
class AssetSheetController {

    private final AssetSheetService sheets;

    AssetSheetController(AssetSheetService sheets) {
        this.sheets = sheets;
    }

    /** An empty spreadsheet with the columns of the caller's company. */
    @GetMapping(path = "/api/v1/asset-sheet-template", produces = SheetFile.XLSX)
    ResponseEntity<byte[]> template(Caller caller) {
        return SheetFile.of("assets-template.xlsx", sheets.template(caller));
    }

    /** All assets of a project. */
    @GetMapping(path = "/api/v1/projects/{projectId}/asset-sheet", produces = SheetFile.XLSX)
    ResponseEntity<byte[]> export(Caller caller, @PathVariable long projectId) {
        return SheetFile.of("assets.xlsx", sheets.export(caller, projectId));
    }
}
