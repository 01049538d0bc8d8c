package io.banyan.patrol.standard;

import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The stored equipment types. */
public interface EquipmentTypes {

    Optional<EquipmentType> find(long id);

    List<EquipmentType> of(Collection<Long> ids);

    /** Those of a company by code. */
    Page<EquipmentType> of(long companyId, PageRequest page);

    /** Refuses a code that the company uses already. */
    void add(EquipmentType type);

    /** Refuses when it was changed since the version it carries. */
    void save(EquipmentType type);
}
