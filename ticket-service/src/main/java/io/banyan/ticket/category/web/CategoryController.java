package io.banyan.ticket.category.web;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Versions;
import io.banyan.ticket.category.Categories;
import io.banyan.ticket.category.Category;
import io.banyan.ticket.category.CategoryService;
import io.banyan.ticket.directory.Projects;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import java.util.Objects;
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
@RequestMapping("/api/v1/ticket-categories")
class CategoryController {

    private static final String MANAGE = "hasAuthority('" + Permissions.TICKET_CATEGORY_MANAGE + "')";
    private static final String EVERYBODY = "hasAnyAuthority('" + Caller.RESIDENT + "','" + Caller.STAFF + "')";

    private final Categories categories;
    private final CategoryService service;
    private final Projects projects;

    CategoryController(Categories categories, CategoryService service, Projects projects) {
        this.categories = categories;
        this.service = service;
        this.projects = projects;
    }

    /** A node with what is below it. */
    record CategoryNode(Category category, List<CategoryNode> children) {

        static List<CategoryNode> below(@Nullable Long parent, List<Category> all) {
            return all.stream()
                    .filter(category -> Objects.equals(category.parentId(), parent))
                    .map(category -> new CategoryNode(category, below(category.id(), all)))
                    .toList();
        }
    }

    record CategoryTree(List<CategoryNode> items) {}

    record InstalledCatalogue(int added) {}

    record InstallRequest(@NotNull Long projectId) {}

    /** Residents see what is offered now, staff everything. */
    @GetMapping
    @PreAuthorize(EVERYBODY)
    CategoryTree tree(Caller caller, @RequestParam(required = false) @Nullable Long projectId) {
        var all = categories.tree(caller.companyId(), projectId).stream()
                .filter(category -> caller.isStaff() || category.active())
                .toList();
        return new CategoryTree(CategoryNode.below(null, all));
    }

    @GetMapping("/{id}")
    @PreAuthorize(EVERYBODY)
    ResponseEntity<Category> get(Caller caller, @PathVariable long id) {
        return shown(categories.get(caller.companyId(), id));
    }

    @PostMapping
    @PreAuthorize(MANAGE)
    ResponseEntity<Category> add(Caller caller, @Valid @RequestBody CategoryRequest request) {
        var category = service.add(caller, request.draft());
        return ResponseEntity.created(URI.create("/api/v1/ticket-categories/" + category.id()))
                .eTag(Versions.etag(category.version()))
                .body(category);
    }

    @PutMapping("/{id}")
    @PreAuthorize(MANAGE)
    ResponseEntity<Category> change(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody CategoryRequest request) {
        return shown(service.change(caller, id, ifMatch, request.draft()));
    }

    /** Gives a project the default catalogue. Harmless when repeated. */
    @PostMapping("/actions/install-defaults")
    @PreAuthorize(MANAGE)
    InstalledCatalogue installDefaults(Caller caller, @Valid @RequestBody InstallRequest request) {
        projects.learn(request.projectId());
        return new InstalledCatalogue(service.installDefaults(caller, request.projectId()));
    }

    private static ResponseEntity<Category> shown(Category category) {
        return ResponseEntity.ok().eTag(Versions.etag(category.version())).body(category);
    }
}
