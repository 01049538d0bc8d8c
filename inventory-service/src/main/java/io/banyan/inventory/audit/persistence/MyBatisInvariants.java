package io.banyan.inventory.audit.persistence;

import io.banyan.inventory.audit.Difference;
import io.banyan.inventory.audit.Invariants;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisInvariants implements Invariants {

    private final AuditMapper mapper;

    MyBatisInvariants(AuditMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Difference> firstDifference() {
        var checks = List.<Supplier<@Nullable Difference>>of(
                mapper::stockAndLedger,
                mapper::reservedAndHeld,
                mapper::custodyAndRequisitions,
                mapper::lentAndLoans,
                mapper::consumptionAndLedger,
                mapper::disposalWhenSettled,
                mapper::numbersWithoutGaps);
        for (var check : checks) {
            var difference = check.get();
            if (difference != null) {
                return Optional.of(difference);
            }
        }
        return Optional.empty();
    }

    @Override
    public Counts counts() {
        return mapper.counts();
    }
}
