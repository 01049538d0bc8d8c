package io.banyan.ticket.vendor.persistence;

import io.banyan.common.persistence.Changed;
import io.banyan.common.privacy.Vault;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.ticket.vendor.Vendor;
import io.banyan.ticket.vendor.VendorProblem;
import io.banyan.ticket.vendor.Vendors;
import io.banyan.ticket.vendor.persistence.VendorMapper.VendorRow;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** Phones are sealed for their row. */
@Repository
class MyBatisVendors implements Vendors {

    private final VendorMapper mapper;
    private final Vault vault;
    private final Clock clock;

    MyBatisVendors(VendorMapper mapper, Vault vault, Clock clock) {
        this.mapper = mapper;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public void add(Vendor vendor) {
        try {
            Changed.one(mapper.insert(row(vendor)), "Vendor");
        } catch (DuplicateKeyException _) {
            throw VendorProblem.nameTaken(vendor.name());
        }
    }

    @Override
    public void change(Vendor vendor) {
        try {
            Changed.one(mapper.update(row(vendor)), "Vendor");
        } catch (DuplicateKeyException _) {
            throw VendorProblem.nameTaken(vendor.name());
        }
    }

    @Override
    public Optional<Vendor> find(long id) {
        return Optional.ofNullable(mapper.byId(id)).map(this::vendor);
    }

    @Override
    public Page<Vendor> page(long companyId, Collection<Long> projectIds, VendorFilter filter, PageRequest page) {
        return Page.of(
                mapper.page(companyId, projectIds, filter, page.size(), page.offset()).stream()
                        .map(this::vendor)
                        .toList(),
                page,
                mapper.count(companyId, projectIds, filter));
    }

    private VendorRow row(Vendor vendor) {
        return new VendorRow(
                vendor.id(),
                vendor.companyId(),
                vendor.projectId() == null ? 0 : vendor.projectId(),
                vendor.name(),
                vendor.contact(),
                vault.seal(vendor.phone(), context(vendor.id())),
                String.join(",", vendor.skills()),
                vendor.active(),
                vendor.version(),
                clock.instant());
    }

    private Vendor vendor(VendorRow row) {
        return new Vendor(
                row.id(),
                row.companyId(),
                row.projectId() == 0 ? null : row.projectId(),
                row.name(),
                row.contact(),
                vault.open(row.phoneSealed(), context(row.id())),
                row.skills().isEmpty() ? List.of() : List.of(row.skills().split(",", -1)),
                row.active(),
                row.version());
    }

    private static String context(long id) {
        return "vendor:" + id;
    }
}
