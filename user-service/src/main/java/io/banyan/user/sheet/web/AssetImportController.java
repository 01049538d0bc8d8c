package io.banyan.user.sheet.web;

import io.banyan.user.sheet.SheetImport.Subject;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Spreadsheets of assets on their way into a project. */
@RestController
@RequestMapping("/api/v1/projects/{projectId}/asset-imports")
@PreAuthorize("hasAuthority('user:organisation:manage')")
class AssetImportController extends ImportController {

    AssetImportController(ImportDesk desk) {
        super(desk, Subject.ASSET);
    }
}
