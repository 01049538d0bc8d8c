package io.banyan.patrol.equipment;

import static io.banyan.patrol.equipment.EquipmentStatus.FAULTY;
import static io.banyan.patrol.equipment.EquipmentStatus.IN_REPAIR;
import static io.banyan.patrol.equipment.EquipmentStatus.NORMAL;
import static io.banyan.patrol.equipment.EquipmentStatus.RETIRED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EquipmentTest {

    private static final NamePlate PLATE = new NamePlate(1, "SB-1", "水泵", "泵房", null, null, null, null);

    private enum Happening {
        FOUND_FAULTY(Equipment::foundFaulty),
        FOUND_NORMAL(Equipment::foundNormal),
        REPAIR_BEGAN(Equipment::repairBegan),
        MENDED(Equipment::mended),
        FAULT_IS_BACK(Equipment::faultIsBack),
        RETIRE(Equipment::retire),
        DESCRIBE(equipment -> equipment.describe(PLATE));

        private final Consumer<Equipment> act;

        Happening(Consumer<Equipment> act) {
            this.act = act;
        }
    }

    /** What is not named is refused. */
    private static final Map<Happening, Map<EquipmentStatus, EquipmentStatus>> OUTCOMES = Map.of(
            Happening.FOUND_FAULTY, Map.of(NORMAL, FAULTY, FAULTY, FAULTY, IN_REPAIR, IN_REPAIR),
            Happening.FOUND_NORMAL, Map.of(NORMAL, NORMAL, FAULTY, NORMAL, IN_REPAIR, NORMAL),
            Happening.REPAIR_BEGAN,
                    Map.of(NORMAL, IN_REPAIR, FAULTY, IN_REPAIR, IN_REPAIR, IN_REPAIR, RETIRED, RETIRED),
            Happening.MENDED, Map.of(NORMAL, NORMAL, FAULTY, NORMAL, IN_REPAIR, NORMAL, RETIRED, RETIRED),
            Happening.FAULT_IS_BACK, Map.of(NORMAL, FAULTY, FAULTY, FAULTY, IN_REPAIR, FAULTY, RETIRED, RETIRED),
            Happening.RETIRE, Map.of(NORMAL, RETIRED, FAULTY, RETIRED, IN_REPAIR, RETIRED),
            Happening.DESCRIBE, Map.of(NORMAL, NORMAL, FAULTY, FAULTY, IN_REPAIR, IN_REPAIR));

    static Stream<Arguments> everythingInEveryStatus() {
        return Stream.of(Happening.values())
                .flatMap(happening ->
                        Stream.of(EquipmentStatus.values()).map(status -> Arguments.of(happening, status)));
    }

    @ParameterizedTest(name = "{0} when {1}")
    @MethodSource("everythingInEveryStatus")
    void followsOrRefuses(Happening happening, EquipmentStatus from) {
        var equipment = in(from);
        var expected = OUTCOMES.getOrDefault(happening, Map.of()).get(from);
        if (expected == null) {
            assertThatThrownBy(() -> happening.act.accept(equipment)).isInstanceOf(EquipmentProblem.class);
            assertThat(equipment.status()).isEqualTo(from);
        } else {
            happening.act.accept(equipment);
            assertThat(equipment.status()).isEqualTo(expected);
        }
    }

    private static Equipment in(EquipmentStatus status) {
        var equipment = Equipment.register(new Equipment.Origin(1, 1, 2, Instant.EPOCH, 0), PLATE);
        switch (status) {
            case NORMAL -> {}
            case FAULTY -> equipment.foundFaulty();
            case IN_REPAIR -> equipment.repairBegan();
            case RETIRED -> equipment.retire();
        }
        return equipment;
    }
}
