package io.banyan.user.personal;

import io.banyan.user.account.Account;
import io.banyan.user.account.AccountService;
import io.banyan.user.company.Companies;
import io.banyan.user.company.Company;
import io.banyan.user.personal.PersonalSources.Known;
import java.util.List;
import org.springframework.stereotype.Service;

/** Which accounts a request is about: all of a person who asks himself; the company's own when its office asks for him. */
@Service
public class KnownAccountService {

    private final AccountService accounts;
    private final Companies companies;

    KnownAccountService(AccountService accounts, Companies companies) {
        this.accounts = accounts;
        this.companies = companies;
    }

    public List<Known> of(DataRequest request) {
        var asked = accounts.get(request.accountId());
        var all = request.channel() == null ? accounts.everywhere(asked) : List.of(asked);
        return all.stream().map(this::known).toList();
    }

    private Known known(Account account) {
        return new Known(
                account.id(),
                companies.find(account.companyId()).map(Company::name).orElse(""));
    }
}
