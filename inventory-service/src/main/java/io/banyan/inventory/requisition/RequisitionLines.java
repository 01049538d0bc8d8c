package io.banyan.inventory.requisition;

import io.banyan.inventory.catalogue.Item;
import io.banyan.inventory.catalogue.Items;
import io.banyan.inventory.stock.ItemQuantity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Turns what somebody asks for into lines: each item once, known, in use, and a real quantity of it. */
final class RequisitionLines {

    private RequisitionLines() {}

    static List<RequisitionLine> of(Items items, long companyId, List<ItemQuantity> wanted) {
        if (wanted.isEmpty()) {
            throw RequisitionProblem.empty();
        }
        requireSane(wanted);
        var known = items.usable(
                companyId, wanted.stream().map(ItemQuantity::itemId).toList());
        var lines = new ArrayList<RequisitionLine>();
        for (var what : wanted) {
            lines.add(line(lines.size() + 1, what, known.get(what.itemId())));
        }
        return lines;
    }

    /** Each item once, each quantity positive with at most 3 decimals. */
    static void requireSane(List<ItemQuantity> wanted) {
        var seen = new HashSet<Long>();
        for (var what : wanted) {
            if (!seen.add(what.itemId())) {
                throw RequisitionProblem.duplicateItem(what.itemId());
            }
            if (what.quantity().signum() <= 0
                    || what.quantity().stripTrailingZeros().scale() > 3) {
                throw RequisitionProblem.badQuantity(what.itemId(), what.quantity());
            }
        }
    }

    private static RequisitionLine line(int lineNo, ItemQuantity what, @org.jspecify.annotations.Nullable Item item) {
        if (item == null) {
            throw new IllegalStateException("The catalogue left out item " + what.itemId());
        }
        return RequisitionLine.of(lineNo, what, item.name(), item.unit(), item.salePrice());
    }
}
