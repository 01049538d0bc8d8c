package io.banyan.user.directory;

import io.banyan.common.contract.user.UserInternalApi.Authority;
import io.banyan.common.contract.user.UserInternalApi.Contact;
import io.banyan.common.contract.user.UserInternalApi.Place;
import io.banyan.common.contract.user.UserInternalApi.ProjectFacts;
import io.banyan.common.contract.user.UserInternalApi.StaffMember;
import io.banyan.user.account.AccountProblem;
import io.banyan.user.account.AccountService;
import io.banyan.user.account.AuthorityService;
import io.banyan.user.asset.AssetProblem;
import io.banyan.user.asset.Assets;
import io.banyan.user.organisation.OrganisationProblem;
import io.banyan.user.organisation.Projects;
import io.banyan.user.staff.StaffQueryService;
import java.util.List;
import org.springframework.stereotype.Service;

/** Answers for our other services; there is no data scope here, they keep it themselves. */
@Service
public class DirectoryService {

    private final AuthorityService authorities;
    private final Assets assets;
    private final Projects projects;
    private final StaffQueryService staff;
    private final AccountService accounts;

    DirectoryService(
            AuthorityService authorities,
            Assets assets,
            Projects projects,
            StaffQueryService staff,
            AccountService accounts) {
        this.authorities = authorities;
        this.assets = assets;
        this.projects = projects;
        this.staff = staff;
        this.accounts = accounts;
    }

    public Authority authority(long personId) {
        return authorities.of(personId).orElseThrow(AccountProblem::notFound);
    }

    public Place place(long id) {
        return assets.findPlace(id).orElseThrow(AssetProblem::houseNotFound);
    }

    public ProjectFacts project(long id) {
        return projects.find(id)
                .map(project -> new ProjectFacts(
                        project.id(), project.companyId(), project.code(), project.name(), project.zone()))
                .orElseThrow(OrganisationProblem::projectNotFound);
    }

    public List<StaffMember> staffOf(long projectId) {
        return staff.membersOf(project(projectId).companyId(), projectId);
    }

    /** The whole phone number, for the one who visits or is visited. */
    public Contact contact(long personId) {
        var account = accounts.get(personId);
        return new Contact(
                personId, account.displayName(), accounts.phoneOf(account).number());
    }
}
