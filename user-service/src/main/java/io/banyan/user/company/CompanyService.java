package io.banyan.user.company;

import io.banyan.common.id.Ids;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.user.privacy.Phone;
import io.banyan.user.staff.FounderService;
import java.time.Clock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings companies onto the platform: each begins with its ready-made roles and one administrator. */
@Service
public class CompanyService {

    private final Companies companies;
    private final FounderService founders;
    private final Ids ids;
    private final Clock clock;

    CompanyService(Companies companies, FounderService founders, Ids ids, Clock clock) {
        this.companies = companies;
        this.founders = founders;
        this.ids = ids;
        this.clock = clock;
    }

    /** The first administrator of a company. */
    public record Administrator(String displayName, Phone phone, String login, String initialPassword) {

        @Override
        public String toString() {
            return "Administrator[" + login + "]";
        }
    }

    /** @param adminId account of the first administrator */
    public record Opened(Company company, long adminId) {}

    @Transactional
    public Opened open(String code, String name, Administrator admin) {
        var company = new Company(ids.next(), code, name, true, 0);
        try {
            companies.add(company, clock.instant());
        } catch (DuplicateKeyException _) {
            throw CompanyProblem.codeTaken();
        }
        var adminId = founders.found(
                company.id(), admin.displayName(), admin.phone(), admin.login(), admin.initialPassword());
        return new Opened(company, adminId);
    }

    public Page<Company> page(PageRequest page) {
        return Page.of(companies.page(page), page, companies.count());
    }
}
