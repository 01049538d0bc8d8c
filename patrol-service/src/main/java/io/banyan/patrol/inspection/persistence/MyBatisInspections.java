package io.banyan.patrol.inspection.persistence;

import io.banyan.common.contract.patrol.AbnormalFound;
import io.banyan.common.outbox.Outbox;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.patrol.inspection.Inspection;
import io.banyan.patrol.inspection.InspectionLine;
import io.banyan.patrol.inspection.Inspections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisInspections implements Inspections {

    private final InspectionMapper mapper;
    private final Outbox outbox;

    MyBatisInspections(InspectionMapper mapper, Outbox outbox) {
        this.mapper = mapper;
        this.outbox = outbox;
    }

    @Override
    public Optional<Inspection> find(long id) {
        return Optional.ofNullable(mapper.selectById(id)).map(InspectionRow::toInspection);
    }

    @Override
    public void add(Inspection inspection, @Nullable AbnormalFound news) {
        mapper.insert(InspectionRow.of(inspection));
        if (news != null) {
            outbox.append(news, 0);
        }
    }

    @Override
    public Page<InspectionLine> list(long companyId, Set<Long> projectIds, Filter filter, PageRequest page) {
        if (projectIds.isEmpty()) {
            return Page.of(List.of(), page, 0);
        }
        return Page.of(
                mapper.list(companyId, projectIds, filter, page.size(), page.offset()),
                page,
                mapper.count(companyId, projectIds, filter));
    }

    @Override
    public List<InspectionLine> latest(long equipmentId, int most) {
        return mapper.latest(equipmentId, most);
    }
}
