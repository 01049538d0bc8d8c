package io.banyan.ticket.category;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The catalogue as it is stored. Everything is asked for by company: another company's catalogue does not exist. */
public interface Categories {

    /**
     * The tree that holds in a project: the company's categories and the project's own, which win under the same code.
     *
     * @param projectId null: the company's only
     */
    List<Category> tree(long companyId, @Nullable Long projectId);

    /** The active leaf that tickets of this project are reported to. */
    Optional<Category> leaf(long companyId, long projectId, String code);

    /** @throws CategoryProblem when the company has no such category */
    Category get(long companyId, long id);

    void add(Category category);

    /** Checks the version. */
    void change(Category category);

    /** Active and inactive items of a category. */
    List<ServiceItem> items(long companyId, long categoryId);

    /** @throws CategoryProblem when the company has no such item */
    ServiceItem item(long companyId, long id);

    /**
     * Those of the ids that are active items of the leaf that holds in the project under this code. Projects have the same codes and prices of
     * their own: what another project offers is none of them, nor what the company offers where the project's own leaf wins.
     */
    List<ServiceItem> chosen(long companyId, long projectId, String categoryCode, Collection<Long> ids);

    void add(ServiceItem item);

    /** Checks the version. */
    void change(ServiceItem item);
}
