package io.banyan.ticket.vendor;

import io.banyan.common.security.Caller;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps the register, within the caller's company and projects. */
@Service
public class VendorService {

    private final Vendors vendors;

    VendorService(Vendors vendors) {
        this.vendors = vendors;
    }

    public Vendor add(Caller caller, Vendor vendor) {
        requireProject(caller, vendor.projectId());
        vendors.add(vendor);
        return get(caller, vendor.id());
    }

    /** The version in {@code vendor} must be the present one. */
    public Vendor change(Caller caller, Vendor vendor) {
        requireProject(caller, vendor.projectId());
        vendors.change(vendor);
        return get(caller, vendor.id());
    }

    public Vendor get(Caller caller, long id) {
        return vendors.find(id).filter(found -> isVisible(caller, found)).orElseThrow(() -> VendorProblem.notFound(id));
    }

    /** Whom a job of this project may be handed to. */
    public Optional<Vendor> serving(long companyId, long projectId, long id) {
        return vendors.find(id).filter(found -> found.servesIn(companyId, projectId));
    }

    private static boolean isVisible(Caller caller, Vendor vendor) {
        return vendor.companyId() == caller.companyId()
                && (vendor.projectId() == null || caller.projectIds().contains(vendor.projectId()));
    }

    private static void requireProject(Caller caller, @Nullable Long projectId) {
        if (projectId != null && !caller.projectIds().contains(projectId)) {
            throw VendorProblem.projectNotFound(projectId);
        }
    }
}
