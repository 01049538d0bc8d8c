package io.banyan.inventory.catalogue.web;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.id.Ids;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.common.web.Versions;
import io.banyan.inventory.catalogue.Categories;
import io.banyan.inventory.catalogue.Item;
import io.banyan.inventory.catalogue.ItemFilter;
import io.banyan.inventory.catalogue.Items;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
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

@RestController
@RequestMapping("/api/v1/inventory/items")
class ItemController {

    private static final String PATH = "/api/v1/inventory/items/";
    private static final String MANAGE = "hasAuthority('" + Permissions.ITEM_MANAGE + "')";

    /** Technicians choose material, so they read the catalogue too; it tells no cost. */
    private static final String READ = "hasAnyAuthority('" + Permissions.STOCK_READ + "','" + Permissions.ITEM_MANAGE
            + "','" + Permissions.TICKET_WORK + "')";

    private final Items items;
    private final Categories categories;
    private final Ids ids;
    private final Clock clock;

    ItemController(Items items, Categories categories, Ids ids, Clock clock) {
        this.items = items;
        this.categories = categories;
        this.ids = ids;
        this.clock = clock;
    }

    @PostMapping
    @PreAuthorize(MANAGE)
    ResponseEntity<Item> add(Caller caller, @Valid @RequestBody ItemRequest request) {
        requireCategory(caller, request);
        var item = request.toItem(ids.next(), caller.companyId(), 0, clock.instant());
        items.add(item);
        return ResponseEntity.created(URI.create(PATH + item.id()))
                .eTag(Versions.etag(0))
                .body(items.get(caller.companyId(), item.id()));
    }

    @GetMapping
    @PreAuthorize(READ)
    Page<Item> search(Caller caller, @ModelAttribute ItemFilter filter, PageRequest page) {
        return items.search(caller.companyId(), filter, page);
    }

    @GetMapping("/{id}")
    @PreAuthorize(READ)
    ResponseEntity<Item> get(Caller caller, @PathVariable long id) {
        return shown(items.get(caller.companyId(), id));
    }

    @PutMapping("/{id}")
    @PreAuthorize(MANAGE)
    ResponseEntity<Item> change(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ItemRequest request) {
        var version = items.get(caller.companyId(), id).version();
        Versions.require(ifMatch, version);
        requireCategory(caller, request);
        items.change(request.toItem(id, caller.companyId(), version, clock.instant()));
        return shown(items.get(caller.companyId(), id));
    }

    private void requireCategory(Caller caller, ItemRequest request) {
        if (request.categoryId() != null) {
            categories.requireKnown(caller.companyId(), request.categoryId());
        }
    }

    private static ResponseEntity<Item> shown(Item item) {
        return ResponseEntity.ok().eTag(Versions.etag(item.version())).body(item);
    }
}
