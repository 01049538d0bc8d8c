package io.banyan.user.company.web;

import io.banyan.common.scope.Scope;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.user.company.Company;
import io.banyan.user.company.CompanyService;
import io.banyan.user.privacy.Phone;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/companies")
@PreAuthorize("hasAuthority('platform:platform:operate')")
class CompanyController {

    private final CompanyService companies;

    CompanyController(CompanyService companies) {
        this.companies = companies;
    }

    record CompanyRequest(
            @NotBlank @Size(max = 100) String name,

            @NotBlank @Pattern(regexp = "[A-Za-z0-9_-]{1,40}")
            String code,

            @NotBlank @Pattern(regexp = "[A-Za-z][A-Za-z0-9._-]{2,59}")
            String adminLogin,

            @NotBlank @Size(max = 60) String adminName,
            @NotBlank String adminPhone,
            @NotBlank String adminInitialPassword) {

        @Override
        public String toString() {
            return "CompanyRequest[" + code + "]";
        }
    }

    record OpenedCompany(long id, String code, String name, boolean active, long adminId) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    OpenedCompany open(@Valid @RequestBody CompanyRequest request) {
        var administrator = new CompanyService.Administrator(
                request.adminName().strip(),
                Phone.of(request.adminPhone()),
                request.adminLogin(),
                request.adminInitialPassword());
        var opened = Scope.across("the platform opens a company that is not the operator's own")
                .call(() -> companies.open(request.code(), request.name().strip(), administrator));
        var company = opened.company();
        return new OpenedCompany(company.id(), company.code(), company.name(), company.active(), opened.adminId());
    }

    @GetMapping
    Page<Company> list(PageRequest page) {
        return companies.page(page);
    }
}
