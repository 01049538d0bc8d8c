package io.banyan.user.directory.web;

import io.banyan.common.contract.user.UserInternalApi;
import io.banyan.user.directory.DirectoryService;
import io.banyan.user.file.FileClaimService;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** The internal API; only services get here. */
@RestController
@PreAuthorize("hasAuthority('service')")
class DirectoryController implements UserInternalApi {

    private final DirectoryService directory;
    private final FileClaimService files;

    DirectoryController(DirectoryService directory, FileClaimService files) {
        this.directory = directory;
        this.files = files;
    }

    @Override
    public Authority authority(long personId) {
        return directory.authority(personId);
    }

    @Override
    public Place place(long id) {
        return directory.place(id);
    }

    @Override
    public ProjectFacts project(long id) {
        return directory.project(id);
    }

    @Override
    public List<StaffMember> staffOf(long projectId) {
        return directory.staffOf(projectId);
    }

    @Override
    public Contact contact(long personId) {
        return directory.contact(personId);
    }

    @Override
    public List<FileFacts> claimFiles(FileClaim claim) {
        return files.claim(claim);
    }

    @Override
    public List<FileFacts> files(List<Long> ids) {
        return files.facts(ids);
    }
}
