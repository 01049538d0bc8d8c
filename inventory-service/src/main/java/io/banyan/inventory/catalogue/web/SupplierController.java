package io.banyan.inventory.catalogue.web;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.id.Ids;
import io.banyan.common.privacy.Masked;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.common.web.Versions;
import io.banyan.inventory.catalogue.Supplier;
import io.banyan.inventory.catalogue.Suppliers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/inventory/suppliers")
class SupplierController {

    private static final String PATH = "/api/v1/inventory/suppliers/";
    private static final String MANAGE = "hasAuthority('" + Permissions.ITEM_MANAGE + "')";
    private static final String READ =
            "hasAnyAuthority('" + Permissions.STOCK_READ + "','" + Permissions.ITEM_MANAGE + "')";

    private final Suppliers suppliers;
    private final Ids ids;
    private final Clock clock;

    SupplierController(Suppliers suppliers, Ids ids, Clock clock) {
        this.suppliers = suppliers;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param active defaults to true */
    record SupplierRequest(
            @NotBlank @Size(max = 120) String name,
            @Nullable @Size(max = 60) String contact,
            @Nullable @Size(max = 40) String phone,
            @Nullable @Size(max = 40) String taxNumber,
            @Nullable @Size(max = 500) String note,
            @Nullable Boolean active) {

        Supplier toSupplier(long id, long companyId, long version, Instant now) {
            return new Supplier(
                    id,
                    companyId,
                    name.strip(),
                    contact,
                    phone,
                    taxNumber,
                    note,
                    active == null || active,
                    version,
                    now);
        }
    }

    @PostMapping
    @PreAuthorize(MANAGE)
    ResponseEntity<Supplier> add(Caller caller, @Valid @RequestBody SupplierRequest request) {
        var supplier = request.toSupplier(ids.next(), caller.companyId(), 0, clock.instant());
        suppliers.add(supplier);
        return ResponseEntity.created(URI.create(PATH + supplier.id()))
                .eTag(Versions.etag(0))
                .body(suppliers.get(caller.companyId(), supplier.id()));
    }

    @GetMapping
    @PreAuthorize(READ)
    Page<Supplier> search(Caller caller, @RequestParam(required = false) @Nullable String q, PageRequest page) {
        var found = suppliers.search(caller.companyId(), q, page);
        return new Page<>(
                found.items().stream().map(one -> seenBy(caller, one)).toList(),
                found.page(),
                found.size(),
                found.total());
    }

    @GetMapping("/{id}")
    @PreAuthorize(READ)
    ResponseEntity<Supplier> get(Caller caller, @PathVariable long id) {
        return shown(seenBy(caller, suppliers.get(caller.companyId(), id)));
    }

    @PutMapping("/{id}")
    @PreAuthorize(MANAGE)
    ResponseEntity<Supplier> change(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody SupplierRequest request) {
        var version = suppliers.get(caller.companyId(), id).version();
        Versions.require(ifMatch, version);
        suppliers.change(request.toSupplier(id, caller.companyId(), version, clock.instant()));
        return shown(suppliers.get(caller.companyId(), id));
    }

    /** Who buys there sees the contact's phone, others see it masked. */
    private static Supplier seenBy(Caller caller, Supplier supplier) {
        var phone = supplier.phone();
        return phone == null || caller.may(Permissions.ITEM_MANAGE)
                ? supplier
                : supplier.withPhone(Masked.phone(phone));
    }

    private static ResponseEntity<Supplier> shown(Supplier supplier) {
        return ResponseEntity.ok().eTag(Versions.etag(supplier.version())).body(supplier);
    }
}
