package io.banyan.ticket.category.web;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Versions;
import io.banyan.ticket.category.Categories;
import io.banyan.ticket.category.CategoryService;
import io.banyan.ticket.category.ServiceItem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
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
@RequestMapping("/api/v1/service-items")
class ServiceItemController {

    private static final String MANAGE = "hasAuthority('" + Permissions.TICKET_CATEGORY_MANAGE + "')";
    private static final String EVERYBODY = "hasAnyAuthority('" + Caller.RESIDENT + "','" + Caller.STAFF + "')";

    private final Categories categories;
    private final CategoryService service;

    ServiceItemController(Categories categories, CategoryService service) {
        this.categories = categories;
        this.service = service;
    }

    record ServiceItems(List<ServiceItem> items) {}

    record ServiceItemRequest(
            @NotNull Long categoryId,

            @NotBlank @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,38}")
            String code,

            @NotBlank @Size(max = 60) String nameZh,
            @NotBlank @Size(max = 60) String nameEn,
            @NotBlank @Size(max = 20) String unit,

            @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 6)
            BigDecimal price,

            @Nullable Boolean active) {

        ServiceItem draft() {
            return new ServiceItem(0, 0, 0, categoryId, code, nameZh, nameEn, unit, price, active == null || active, 0);
        }
    }

    @GetMapping
    @PreAuthorize(EVERYBODY)
    ServiceItems list(Caller caller, @RequestParam long categoryId) {
        return new ServiceItems(categories.items(caller.companyId(), categoryId).stream()
                .filter(item -> caller.isStaff() || item.active())
                .toList());
    }

    @PostMapping
    @PreAuthorize(MANAGE)
    ResponseEntity<ServiceItem> add(Caller caller, @Valid @RequestBody ServiceItemRequest request) {
        var item = service.addItem(caller, request.draft());
        return ResponseEntity.created(URI.create("/api/v1/service-items/" + item.id()))
                .eTag(Versions.etag(item.version()))
                .body(item);
    }

    @PutMapping("/{id}")
    @PreAuthorize(MANAGE)
    ResponseEntity<ServiceItem> change(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ServiceItemRequest request) {
        var item = service.changeItem(caller, id, ifMatch, request.draft());
        return ResponseEntity.ok().eTag(Versions.etag(item.version())).body(item);
    }
}
