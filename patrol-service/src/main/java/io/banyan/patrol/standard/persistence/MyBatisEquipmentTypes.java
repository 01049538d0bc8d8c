package io.banyan.patrol.standard.persistence;

import io.banyan.common.persistence.Changed;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.patrol.standard.EquipmentType;
import io.banyan.patrol.standard.EquipmentTypes;
import io.banyan.patrol.standard.StandardProblem;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisEquipmentTypes implements EquipmentTypes {

    private final EquipmentTypeMapper mapper;

    MyBatisEquipmentTypes(EquipmentTypeMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<EquipmentType> find(long id) {
        return Optional.ofNullable(mapper.selectById(id)).map(EquipmentTypeRow::toType);
    }

    @Override
    public List<EquipmentType> of(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : mapper.selectByIds(ids).stream().map(EquipmentTypeRow::toType).toList();
    }

    @Override
    public Page<EquipmentType> of(long companyId, PageRequest page) {
        var rows = mapper.of(companyId, page.size(), page.offset());
        return Page.of(rows.stream().map(EquipmentTypeRow::toType).toList(), page, mapper.count(companyId));
    }

    @Override
    public void add(EquipmentType type) {
        write(type, () -> mapper.insert(EquipmentTypeRow.of(type)));
    }

    @Override
    public void save(EquipmentType type) {
        write(type, () -> mapper.updateById(EquipmentTypeRow.of(type)));
    }

    private static void write(EquipmentType type, IntSupplier statement) {
        try {
            Changed.one(statement.getAsInt(), "The equipment type");
        } catch (DuplicateKeyException _) {
            throw StandardProblem.codeTaken(type.code());
        }
    }
}
