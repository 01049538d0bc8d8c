package io.banyan.user.me;

import io.banyan.common.scope.Scope;
import io.banyan.common.security.Caller;
import io.banyan.common.web.PageRequest;
import io.banyan.user.account.Account;
import io.banyan.user.account.AccountService;
import io.banyan.user.company.Companies;
import io.banyan.user.company.Company;
import io.banyan.user.organisation.Projects;
import io.banyan.user.owner.Owners.ResidentHouse;
import io.banyan.user.owner.ResidentHouseService;
import io.banyan.user.steward.StewardService;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Service;

/** Tells the caller who he is. */
@Service
public class MeService {

    private static final PageRequest FIRST_HUNDRED = new PageRequest(1, 100);

    private final AccountService accounts;
    private final Companies companies;
    private final Projects projects;
    private final ResidentHouseService houses;
    private final StewardService stewards;

    MeService(
            AccountService accounts,
            Companies companies,
            Projects projects,
            ResidentHouseService houses,
            StewardService stewards) {
        this.accounts = accounts;
        this.companies = companies;
        this.projects = projects;
        this.houses = houses;
        this.stewards = stewards;
    }

    public Me of(Caller caller) {
        var account = accounts.get(caller.personId());
        var own = caller.isResident() ? houses.of(account.id()) : List.<ResidentHouse>of();
        return new Me(
                account.id(),
                account.kind(),
                account.displayName(),
                account.login(),
                account.phoneSealed() == null ? null : accounts.phoneOf(account).masked(),
                account.companyId(),
                companies.find(account.companyId()).map(Company::name).orElse(null),
                account.mustChangePassword(),
                new TreeSet<>(caller.permissions()),
                projects(caller),
                own,
                stewards.ofHouses(own.stream().map(ResidentHouse::id).toList()),
                caller.isResident() ? companies(account) : List.of());
    }

    private List<Me.CompanyName> companies(Account account) {
        return Scope.across("his own accounts are in several companies")
                .call(() -> accounts.everywhere(account))
                .stream()
                .map(Account::companyId)
                .filter(id -> id != 0)
                .sorted()
                .flatMap(id -> companies.find(id).stream())
                .map(company -> new Me.CompanyName(company.id(), company.name()))
                .toList();
    }

    private List<Me.ProjectName> projects(Caller caller) {
        return caller.projectIds().isEmpty()
                ? List.of()
                : projects.page(caller.projectIds(), null, FIRST_HUNDRED).stream()
                        .map(project -> new Me.ProjectName(project.id(), project.code(), project.name()))
                        .toList();
    }
}
