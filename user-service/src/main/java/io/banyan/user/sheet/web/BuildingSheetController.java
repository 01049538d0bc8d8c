package io.banyan.user.sheet.web;

import io.banyan.common.security.Caller;
import io.banyan.user.sheet.BuildingSheetService;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@PreAuthorize("hasAuthority('user:organisation:manage')")
class BuildingSheetController {

    private final BuildingSheetService sheets;

    BuildingSheetController(BuildingSheetService sheets) {
        this.sheets = sheets;
    }

    /** An empty spreadsheet. */
    @GetMapping(path = "/api/v1/building-sheet-template", produces = SheetFile.XLSX)
    ResponseEntity<byte[]> template() {
        return SheetFile.of("buildings-template.xlsx", sheets.template());
    }

    /** All buildings of a project with their units. */
    @GetMapping(path = "/api/v1/projects/{projectId}/building-sheet", produces = SheetFile.XLSX)
    ResponseEntity<byte[]> export(Caller caller, @PathVariable long projectId) {
        return SheetFile.of("buildings.xlsx", sheets.export(caller, projectId));
    }
}
