package io.banyan.user.directory.web;

import io.banyan.common.contract.user.UserInternalApi;
import io.banyan.common.problem.RequestProblem;
import io.banyan.user.directory.DirectoryService;
import io.banyan.user.file.FileClaimService;
import io.banyan.user.staff.DepartmentService;
import io.banyan.user.steward.StewardService;
import io.banyan.user.token.BearerService;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** The internal API; only services get here. */
@RestController
@PreAuthorize("hasAuthority('service')")
class DirectoryController implements UserInternalApi {

    private static final int AT_ONCE = 500;

    private final DirectoryService directory;
    private final DepartmentService departments;
    private final FileClaimService files;
    private final BearerService bearers;
    private final StewardService stewards;

    DirectoryController(
            DirectoryService directory,
            DepartmentService departments,
            FileClaimService files,
            BearerService bearers,
            StewardService stewards) {
        this.directory = directory;
        this.departments = departments;
        this.files = files;
        this.bearers = bearers;
        this.stewards = stewards;
    }

    @Override
    public Authority authority(long personId) {
        return directory.authority(personId);
    }

    @Override
    public List<CheckedBearer> check(List<BearerCheck> asked) {
        if (asked.size() > AT_ONCE) {
            throw RequestProblem.field("", "size", "At most " + AT_ONCE + " at once");
        }
        return bearers.check(asked);
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
    public DepartmentFacts department(long id) {
        return departments.facts(id);
    }

    @Override
    public Steward steward(long id) {
        return stewards.ofHouse(id);
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
