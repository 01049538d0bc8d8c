package io.banyan.patrol.equipment.persistence;

import io.banyan.common.persistence.Changed;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.patrol.equipment.Equipment;
import io.banyan.patrol.equipment.EquipmentLine;
import io.banyan.patrol.equipment.EquipmentProblem;
import io.banyan.patrol.equipment.EquipmentRegister;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisEquipmentRegister implements EquipmentRegister {

    private final EquipmentMapper mapper;

    MyBatisEquipmentRegister(EquipmentMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Equipment> find(long id) {
        return Optional.ofNullable(mapper.selectById(id)).map(EquipmentRow::toEquipment);
    }

    @Override
    public Optional<Equipment> lock(long id) {
        return Optional.ofNullable(mapper.lock(id)).map(EquipmentRow::toEquipment);
    }

    @Override
    public void add(Equipment equipment) {
        write(equipment, () -> mapper.insert(EquipmentRow.of(equipment)));
    }

    @Override
    public void save(Equipment equipment) {
        write(equipment, () -> mapper.updateById(EquipmentRow.of(equipment)));
    }

    @Override
    public Page<EquipmentLine> list(long companyId, Set<Long> projectIds, Filter filter, PageRequest page) {
        if (projectIds.isEmpty()) {
            return Page.of(List.of(), page, 0);
        }
        return Page.of(
                mapper.list(companyId, projectIds, filter, page.size(), page.offset()),
                page,
                mapper.count(companyId, projectIds, filter));
    }

    private static void write(Equipment equipment, IntSupplier statement) {
        try {
            Changed.one(statement.getAsInt(), "The equipment");
        } catch (DuplicateKeyException _) {
            throw EquipmentProblem.codeTaken(equipment.plate().code());
        }
    }
}
