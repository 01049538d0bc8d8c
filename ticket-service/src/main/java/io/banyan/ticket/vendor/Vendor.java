package io.banyan.ticket.vendor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A company that does work for us.
 *
 * @param projectId null: for every project of the company
 * @param contact   whom to ask for
 * @param phone     whole; stored sealed
 * @param skills    as crew have them, for example {@code elevator}
 * @param active    false: keeps the jobs it has and gets no more
 */
public record Vendor(
        long id,
        long companyId,
        @Nullable Long projectId,
        String name,
        String contact,
        String phone,
        List<String> skills,
        boolean active,
        long version) {

    /** Whether it may be handed a job of this project. */
    public boolean servesIn(long company, long project) {
        return active && companyId == company && (projectId == null || projectId == project);
    }
}
