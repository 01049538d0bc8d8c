package io.banyan.ticket.category.persistence;

import io.banyan.common.persistence.Changed;
import io.banyan.ticket.category.Categories;
import io.banyan.ticket.category.Category;
import io.banyan.ticket.category.CategoryProblem;
import io.banyan.ticket.category.ServiceItem;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisCategories implements Categories {

    private final CategoryMapper mapper;

    MyBatisCategories(CategoryMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Category> tree(long companyId, @Nullable Long projectId) {
        var byCode = new LinkedHashMap<String, Category>();
        for (var category : mapper.tree(companyId, projectId == null ? 0 : projectId)) {
            byCode.merge(category.code(), category, (one, other) -> one.projectId() > other.projectId() ? one : other);
        }
        return List.copyOf(byCode.values());
    }

    @Override
    public Optional<Category> leaf(long companyId, long projectId, String code) {
        return Optional.ofNullable(mapper.leaf(companyId, projectId, code)).filter(Category::active);
    }

    @Override
    public Category get(long companyId, long id) {
        var category = mapper.byId(companyId, id);
        if (category == null) {
            throw CategoryProblem.notFound(id);
        }
        return category;
    }

    @Override
    public void add(Category category) {
        try {
            Changed.one(mapper.insert(category), "Category");
        } catch (DuplicateKeyException _) {
            throw CategoryProblem.codeTaken(category.code());
        }
    }

    @Override
    public void change(Category category) {
        Changed.one(mapper.update(category), "Category");
    }

    @Override
    public List<ServiceItem> items(long companyId, long categoryId) {
        return mapper.items(companyId, categoryId);
    }

    @Override
    public ServiceItem item(long companyId, long id) {
        var item = mapper.itemById(companyId, id);
        if (item == null) {
            throw CategoryProblem.itemNotFound(id);
        }
        return item;
    }

    @Override
    public List<ServiceItem> chosen(long companyId, long projectId, String categoryCode, Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : mapper.chosen(companyId, projectId, categoryCode, ids);
    }

    @Override
    public void add(ServiceItem item) {
        try {
            Changed.one(mapper.insertItem(item), "Service item");
        } catch (DuplicateKeyException _) {
            throw CategoryProblem.codeTaken(item.code());
        }
    }

    @Override
    public void change(ServiceItem item) {
        Changed.one(mapper.updateItem(item), "Service item");
    }
}
