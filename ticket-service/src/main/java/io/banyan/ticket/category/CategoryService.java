package io.banyan.ticket.category;

import io.banyan.common.contract.ticket.TicketCompleted.ChargeMode;
import io.banyan.common.id.Ids;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Versions;
import io.banyan.ticket.directory.Projects;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the catalogue. Codes never change: tickets and other systems name categories by them. */
@Service
public class CategoryService {

    private final Categories categories;
    private final Projects projects;
    private final Ids ids;

    CategoryService(Categories categories, Projects projects, Ids ids) {
        this.categories = categories;
        this.projects = projects;
        this.ids = ids;
    }

    /** Adds a category; id, company and version of the draft are replaced. */
    @Transactional
    public Category add(Caller caller, CategoryDraft draft) {
        requireProject(caller, draft.projectId());
        var category = draft.toCategory(ids.next(), caller.companyId(), 0);
        requireSound(category);
        categories.add(category);
        return categories.get(caller.companyId(), category.id());
    }

    /** Changes everything but project, parent and code. */
    @Transactional
    public Category change(Caller caller, long id, @Nullable String ifMatch, CategoryDraft draft) {
        var present = categories.get(caller.companyId(), id);
        requireProject(caller, present.projectId());
        Versions.require(ifMatch, present.version());
        var changed = draft.in(present.projectId(), present.parentId(), present.code())
                .toCategory(id, present.companyId(), present.version());
        requireSound(changed);
        categories.change(changed);
        return categories.get(caller.companyId(), id);
    }

    /** Adds a service item to a leaf. */
    @Transactional
    public ServiceItem addItem(Caller caller, ServiceItem draft) {
        var category = categories.get(caller.companyId(), draft.categoryId());
        requireProject(caller, category.projectId());
        var item = new ServiceItem(
                ids.next(),
                category.companyId(),
                category.projectId(),
                category.id(),
                draft.code(),
                draft.nameZh(),
                draft.nameEn(),
                draft.unit(),
                draft.price(),
                draft.active(),
                0);
        categories.add(item);
        return categories.item(caller.companyId(), item.id());
    }

    /** Changes names, unit, price and whether it is offered. */
    @Transactional
    public ServiceItem changeItem(Caller caller, long id, @Nullable String ifMatch, ServiceItem draft) {
        var present = categories.item(caller.companyId(), id);
        requireProject(caller, present.projectId());
        Versions.require(ifMatch, present.version());
        categories.change(new ServiceItem(
                id,
                present.companyId(),
                present.projectId(),
                present.categoryId(),
                present.code(),
                draft.nameZh(),
                draft.nameEn(),
                draft.unit(),
                draft.price(),
                draft.active(),
                present.version()));
        return categories.item(caller.companyId(), id);
    }

    /**
     * Adds the default catalogue to a project; what the project has already under a code stays as it is.
     *
     * @return how many categories were added
     */
    @Transactional
    public int installDefaults(Caller caller, long projectId) {
        requireProject(caller, projectId);
        if (projects.known(projectId).isEmpty()) {
            throw CategoryProblem.projectNotFound(projectId);
        }
        var present = categories.tree(caller.companyId(), projectId).stream()
                .filter(category -> category.projectId() == projectId)
                .collect(Collectors.toMap(Category::code, Category::id));
        var known = new HashMap<>(present);
        for (var entry : DefaultCatalogue.entries()) {
            if (!known.containsKey(entry.code())) {
                var id = ids.next();
                known.put(entry.code(), id);
                var parent = entry.parentCode() == null ? null : known.get(entry.parentCode());
                var category = entry.draft(projectId, parent, known.size()).toCategory(id, caller.companyId(), 0);
                categories.add(category);
                entry.items().forEach(item -> categories.add(item.under(category, ids.next())));
            }
        }
        return known.size() - present.size();
    }

    /** 0 is the company itself, which whoever may manage the catalogue manages too. */
    private static void requireProject(Caller caller, long projectId) {
        if (projectId != 0 && !caller.seesProject(caller.companyId(), projectId)) {
            throw CategoryProblem.projectNotFound(projectId);
        }
    }

    private void requireSound(Category category) {
        if (category.parentId() != null) {
            var parent = categories.get(category.companyId(), category.parentId());
            if (parent.leaf() || parent.projectId() != 0 && parent.projectId() != category.projectId()) {
                throw CategoryProblem.notABranch(parent.id());
            }
        }
        var priced = category.orderPrice().compareTo(BigDecimal.ZERO) > 0;
        if (priced && category.chargeMode() != ChargeMode.ON_ORDER
                || category.quoteRequired() && category.chargeMode() != ChargeMode.AFTER_SERVICE) {
            throw CategoryProblem.orderWithoutPrice();
        }
    }
}
