package io.banyan.inventory.warehouse;

import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The warehouses of all projects. */
public interface Warehouses {

    void add(Warehouse warehouse);

    /** Writes code, name, default and active; the version must be the stored one. */
    void change(Warehouse warehouse);

    /** Makes room for another default warehouse of the project. */
    void clearDefault(long projectId);

    Optional<Warehouse> find(long id);

    /** Active ones of a project, the default one first. */
    List<Warehouse> serving(long projectId);

    /** @param projectId null for all of {@code projectIds} */
    Page<Warehouse> page(long companyId, Collection<Long> projectIds, @Nullable Long projectId, PageRequest page);
}
