package io.banyan.inventory.catalogue.persistence;

import io.banyan.common.persistence.Changed;
import io.banyan.inventory.catalogue.CatalogueProblem;
import io.banyan.inventory.catalogue.Categories;
import io.banyan.inventory.catalogue.Category;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisCategories implements Categories {

    private final CategoryMapper mapper;

    MyBatisCategories(CategoryMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Category category) {
        var parent = category.parentId();
        if (parent != null) {
            requireKnown(category.companyId(), parent);
        }
        try {
            Changed.one(mapper.insert(category), "Category");
        } catch (DuplicateKeyException _) {
            throw CatalogueProblem.categoryTaken(category.name());
        }
    }

    @Override
    public void requireKnown(long companyId, long id) {
        if (mapper.known(companyId, id) == 0) {
            throw CatalogueProblem.categoryNotFound(id);
        }
    }

    @Override
    public List<Category> all(long companyId) {
        return mapper.all(companyId);
    }
}
