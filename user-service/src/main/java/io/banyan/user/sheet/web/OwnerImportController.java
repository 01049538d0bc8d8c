package io.banyan.user.sheet.web;

import io.banyan.user.sheet.SheetImport.Subject;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Spreadsheets of owners, families and tenants on their way into a project. */
@RestController
@RequestMapping("/api/v1/projects/{projectId}/owner-imports")
@PreAuthorize("hasAuthority('user:owner:manage')")
class OwnerImportController extends ImportController {

    OwnerImportController(ImportDesk desk) {
        super(desk, Subject.OWNER);
    }
}
