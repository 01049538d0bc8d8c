package io.banyan.user.certificate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate 证书 of a member of staff: electrician, lift mechanic.
 *
 * @param expiresOn last day, absent when it holds for ever
 */
public record Certificate(
        long id,
        long staffId,
        long companyId,
        String name,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate expiresOn) {}
