package io.banyan.ticket.vendor;

import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The register. */
public interface Vendors {

    /** @throws VendorProblem when the name is taken in the project */
    void add(Vendor vendor);

    /** @throws VendorProblem when the name is taken in the project */
    void change(Vendor vendor);

    Optional<Vendor> find(long id);

    /** By name; those of these projects and those for all projects. */
    Page<Vendor> page(long companyId, Collection<Long> projectIds, VendorFilter filter, PageRequest page);

    /**
     * What a list is narrowed to.
     *
     * @param projectId those that serve in it
     * @param q         part of the name
     */
    record VendorFilter(
            @Nullable Long projectId,
            @Nullable String skill,
            @Nullable Boolean active,
            @Nullable String q) {}
}
