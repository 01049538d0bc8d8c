package io.banyan.inventory.catalogue.web;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.id.Ids;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.common.web.Versions;
import io.banyan.inventory.catalogue.Item;
import io.banyan.inventory.catalogue.ItemFilter;
import io.banyan.inventory.catalogue.ItemPhotos;
import io.banyan.inventory.catalogue.ItemService;
import io.banyan.inventory.catalogue.Items;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.util.List;
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
    private final ItemService service;
    private final ItemPhotos photos;
    private final Ids ids;
    private final Clock clock;

    ItemController(Items items, ItemService service, ItemPhotos photos, Ids ids, Clock clock) {
        this.items = items;
        this.service = service;
        this.photos = photos;
        this.ids = ids;
        this.clock = clock;
    }

    @PostMapping
    @PreAuthorize(MANAGE)
    ResponseEntity<ItemView> add(Caller caller, @Valid @RequestBody ItemRequest request) {
        var item = service.add(caller, request.toItem(ids.next(), caller.companyId(), 0, clock.instant()));
        return ResponseEntity.created(URI.create(PATH + item.id()))
                .eTag(Versions.etag(0))
                .body(view(item));
    }

    @GetMapping
    @PreAuthorize(READ)
    Page<ItemView> search(Caller caller, @ModelAttribute ItemFilter filter, PageRequest page) {
        var found = items.search(caller.companyId(), filter, page);
        var shown = photos.of(found.items());
        return Page.of(
                found.items().stream().map(item -> ItemView.of(item, shown)).toList(), page, found.total());
    }

    @GetMapping("/{id}")
    @PreAuthorize(READ)
    ResponseEntity<ItemView> get(Caller caller, @PathVariable long id) {
        return shown(items.get(caller.companyId(), id));
    }

    @PutMapping("/{id}")
    @PreAuthorize(MANAGE)
    ResponseEntity<ItemView> change(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ItemRequest request) {
        var present = items.get(caller.companyId(), id);
        Versions.require(ifMatch, present.version());
        var wanted = request.toItem(id, caller.companyId(), present.version(), clock.instant());
        return shown(service.change(caller, wanted, present));
    }

    private ResponseEntity<ItemView> shown(Item item) {
        return ResponseEntity.ok().eTag(Versions.etag(item.version())).body(view(item));
    }

    private ItemView view(Item item) {
        return ItemView.of(item, photos.of(List.of(item)));
    }
}
