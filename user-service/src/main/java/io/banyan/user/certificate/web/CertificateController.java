package io.banyan.user.certificate.web;

import io.banyan.common.security.Caller;
import io.banyan.user.certificate.Certificate;
import io.banyan.user.certificate.CertificateService;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/staff/{staffId}/certificates")
@PreAuthorize("hasAuthority('user:staff:manage')")
class CertificateController {

    private final CertificateService certificates;

    CertificateController(CertificateService certificates) {
        this.certificates = certificates;
    }

    /** @param expiresOn last day, absent when it holds for ever */
    record CertificateRequest(
            @NotBlank @Size(max = 60) String name,
            @Nullable @Size(max = 60) String number,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate expiresOn) {}

    record CertificateList(List<Certificate> items) {}

    @GetMapping
    CertificateList list(Caller caller, @PathVariable long staffId) {
        return new CertificateList(certificates.of(caller, staffId));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Certificate add(Caller caller, @PathVariable long staffId, @Valid @RequestBody CertificateRequest request) {
        return certificates.add(
                caller, staffId, request.name().strip(), request.number(), request.issuedOn(), request.expiresOn());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Caller caller, @PathVariable long staffId, @PathVariable long id) {
        certificates.remove(caller, staffId, id);
    }
}
