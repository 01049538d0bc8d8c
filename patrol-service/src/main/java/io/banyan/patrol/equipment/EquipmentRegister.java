package io.banyan.patrol.equipment;

import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The stored equipment. */
public interface EquipmentRegister {

    Optional<Equipment> find(long id);

    /** Finds it and keeps others from changing it until the transaction ends. */
    Optional<Equipment> lock(long id);

    /** Refuses a code that the project uses already. */
    void add(Equipment equipment);

    /** Refuses when it was changed since it was loaded, or the new code is taken. */
    void save(Equipment equipment);

    /** Equipment of these projects by code. */
    Page<EquipmentLine> list(long companyId, Set<Long> projectIds, Filter filter, PageRequest page);

    /** @param q part of code, name or place */
    record Filter(
            @Nullable Long projectId,
            @Nullable Long typeId,
            @Nullable EquipmentStatus status,
            @Nullable String q) {}
}
