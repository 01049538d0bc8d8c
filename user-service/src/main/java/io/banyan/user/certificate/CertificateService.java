package io.banyan.user.certificate;

import io.banyan.common.contract.user.CertificateExpiring;
import io.banyan.common.id.Ids;
import io.banyan.common.job.Job;
import io.banyan.common.outbox.Outbox;
import io.banyan.common.security.Caller;
import io.banyan.user.staff.StaffQueryService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps certificates of the caller's colleagues, and tells once of each that expires within 30 days. */
@Service
public class CertificateService {

    private static final int AHEAD_DAYS = 30;
    private static final int MOST = 50;

    private final Certificates certificates;
    private final StaffQueryService staff;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    CertificateService(Certificates certificates, StaffQueryService staff, Outbox outbox, Ids ids, Clock clock) {
        this.certificates = certificates;
        this.staff = staff;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    public List<Certificate> of(Caller caller, long staffId) {
        return certificates.of(staff.get(caller, staffId).id());
    }

    @Transactional
    public Certificate add(
            Caller caller,
            long staffId,
            String name,
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate expiresOn) {
        if (of(caller, staffId).size() >= MOST) {
            throw CertificateProblem.tooMany(MOST);
        }
        if (issuedOn != null && expiresOn != null && expiresOn.isBefore(issuedOn)) {
            throw CertificateProblem.expiresBeforeIssued();
        }
        var certificate = new Certificate(ids.next(), staffId, caller.companyId(), name, number, issuedOn, expiresOn);
        certificates.add(certificate, clock.instant());
        return certificate;
    }

    @Transactional
    public void remove(Caller caller, long staffId, long id) {
        staff.get(caller, staffId);
        if (certificates.remove(staffId, id) == 0) {
            throw CertificateProblem.notFound();
        }
    }

    /** However many replicas look, each certificate is told of once. */
    @Scheduled(fixedDelay = 3_600_000, initialDelay = 120_000)
    @Job("user.remind-certificates")
    @Transactional
    public int remind() {
        var told = 0;
        var now = clock.instant();
        for (var due : certificates.due(LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(AHEAD_DAYS))) {
            var expiresOn = due.expiresOn();
            if (expiresOn != null && certificates.markTold(due.id(), now) == 1) {
                outbox.append(
                        new CertificateExpiring(
                                UUID.randomUUID(), now, due.companyId(), due.staffId(), due.name(), expiresOn),
                        due.id());
                told++;
            }
        }
        return told;
    }
}
