package io.banyan.inventory.stock;

import io.banyan.common.problem.DomainProblem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** How stock refuses. */
public final class StockProblem extends DomainProblem {

    private StockProblem(String code, String detail, Map<String, Object> facts) {
        super(Kind.CONFLICT, code, detail, List.of(), facts, null);
    }

    public static StockProblem insufficient(Shortage shortage) {
        return new StockProblem(
                "inventory.insufficient-stock",
                "Item %d: %s wanted, %s available"
                        .formatted(
                                shortage.itemId(),
                                shortage.wanted().toPlainString(),
                                shortage.available().toPlainString()),
                facts(shortage.itemId(), shortage.wanted(), shortage.available()));
    }

    /** More is returned or used than was handed out for the ticket or loan. */
    public static StockProblem notInCustody(Place place, long itemId, BigDecimal wanted, BigDecimal available) {
        return new StockProblem(
                "inventory.not-in-custody",
                "%s %d holds %s of item %d, not %s"
                        .formatted(place.kind(), place.id(), available.toPlainString(), itemId, wanted.toPlainString()),
                facts(itemId, wanted, available));
    }

    private static Map<String, Object> facts(long itemId, BigDecimal wanted, BigDecimal available) {
        return Map.of("itemId", itemId, "wanted", wanted, "available", available);
    }
}
