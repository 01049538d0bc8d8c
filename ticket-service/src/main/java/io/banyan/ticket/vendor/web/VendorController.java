package io.banyan.ticket.vendor.web;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.id.Ids;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.common.web.Versions;
import io.banyan.ticket.vendor.Vendor;
import io.banyan.ticket.vendor.VendorService;
import io.banyan.ticket.vendor.Vendors;
import io.banyan.ticket.vendor.Vendors.VendorFilter;
import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Phones are for whoever hands out jobs and keeps the register. */
@RestController
@RequestMapping("/api/v1/vendors")
class VendorController {

    private static final String MANAGE = "hasAuthority('" + Permissions.VENDOR_MANAGE + "')";
    private static final String READ =
            "hasAnyAuthority('" + Permissions.VENDOR_MANAGE + "','" + Permissions.TICKET_DISPATCH + "')";

    private final VendorService service;
    private final Vendors vendors;
    private final Ids ids;

    VendorController(VendorService service, Vendors vendors, Ids ids) {
        this.service = service;
        this.vendors = vendors;
        this.ids = ids;
    }

    @PostMapping
    @PreAuthorize(MANAGE)
    ResponseEntity<Vendor> add(Caller caller, @Valid @RequestBody VendorRequest request) {
        var vendor = service.add(caller, request.toVendor(ids.next(), caller.companyId(), 0));
        return ResponseEntity.created(URI.create("/api/v1/vendors/" + vendor.id()))
                .eTag(Versions.etag(vendor.version()))
                .body(vendor);
    }

    @GetMapping
    @PreAuthorize(READ)
    ResponseEntity<Page<Vendor>> list(Caller caller, @ModelAttribute VendorFilter filter, PageRequest page) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(vendors.page(caller.companyId(), caller.projectIds(), filter, page));
    }

    @GetMapping("/{id}")
    @PreAuthorize(READ)
    ResponseEntity<Vendor> get(Caller caller, @PathVariable long id) {
        return shown(service.get(caller, id));
    }

    @PutMapping("/{id}")
    @PreAuthorize(MANAGE)
    ResponseEntity<Vendor> change(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody VendorRequest request) {
        var version = service.get(caller, id).version();
        Versions.require(ifMatch, version);
        return shown(service.change(caller, request.toVendor(id, caller.companyId(), version)));
    }

    private static ResponseEntity<Vendor> shown(Vendor vendor) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .eTag(Versions.etag(vendor.version()))
                .body(vendor);
    }
}
