package io.banyan.patrol.inspection;

import io.banyan.common.contract.patrol.AbnormalFound;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The stored inspections. */
public interface Inspections {

    Optional<Inspection> find(long id);

    /** Stores it and, where a fault was found, the news of it. */
    void add(Inspection inspection, @Nullable AbnormalFound news);

    /** Inspections of these projects, the newest first. */
    Page<InspectionLine> list(long companyId, Set<Long> projectIds, Filter filter, PageRequest page);

    /** The newest of one piece of equipment. */
    List<InspectionLine> latest(long equipmentId, int most);

    record Filter(
            @Nullable Long equipmentId,
            @Nullable Long projectId,
            @Nullable Boolean abnormal) {}
}
