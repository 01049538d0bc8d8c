package io.banyan.user.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Where certificates are kept. */
public interface Certificates {

    void add(Certificate certificate, Instant createdAt);

    List<Certificate> of(long staffId);

    int remove(long staffId, long id);

    /** Those that expire by this day and were not told of; at most 100. */
    List<Certificate> due(LocalDate by);

    /** 0 when somebody else tells of it. */
    int markTold(long id, Instant at);
}
