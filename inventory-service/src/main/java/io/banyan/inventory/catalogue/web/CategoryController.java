package io.banyan.inventory.catalogue.web;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.id.Ids;
import io.banyan.common.security.Caller;
import io.banyan.inventory.catalogue.Categories;
import io.banyan.inventory.catalogue.Category;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/inventory/categories")
class CategoryController {

    private final Categories categories;
    private final Ids ids;

    CategoryController(Categories categories, Ids ids) {
        this.categories = categories;
        this.ids = ids;
    }

    record CategoryRequest(
            @Nullable Long parentId,
            @NotBlank @Size(max = 60) String name) {}

    record CategoryList(List<Category> items) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAuthority('" + Permissions.ITEM_MANAGE + "')")
    Category add(Caller caller, @Valid @RequestBody CategoryRequest request) {
        var category = new Category(
                ids.next(),
                caller.companyId(),
                request.parentId(),
                request.name().strip(),
                0);
        categories.add(category);
        return category;
    }

    /** The whole tree: a catalogue has dozens of categories, not thousands. */
    @GetMapping
    @PreAuthorize("hasAnyAuthority('" + Permissions.STOCK_READ + "','" + Permissions.ITEM_MANAGE + "','"
            + Permissions.TICKET_WORK + "')")
    CategoryList all(Caller caller) {
        return new CategoryList(categories.all(caller.companyId()));
    }
}
