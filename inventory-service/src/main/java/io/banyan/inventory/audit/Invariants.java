package io.banyan.inventory.audit;

import java.util.Optional;

/** The invariants of this service. Each one is a single statement, so it sees one moment even while others write. */
public interface Invariants {

    /** The first difference of all, empty when everything agrees. */
    Optional<Difference> firstDifference();

    /** How many rows stand behind the answer. */
    Counts counts();

    record Counts(int stocks, int movements, int requisitions, int disposals) {}
}
