package io.banyan.ticket.pricing;

import io.banyan.common.problem.RequestProblem;
import java.math.BigDecimal;
import java.util.List;

/**
 * What was done, or is planned.
 *
 * @param labourHours 0 to 999 with up to 2 decimals
 */
public record Work(List<Item> services, BigDecimal labourHours, List<Item> materials) {

    private static final BigDecimal MAX_HOURS = new BigDecimal(999);
    private static final int HOUR_DECIMALS = 2;
    private static final int QUANTITY_DECIMALS = 3;

    public Work {
        services = List.copyOf(services);
        materials = List.copyOf(materials);
        if (labourHours.signum() < 0 || labourHours.compareTo(MAX_HOURS) > 0 || decimals(labourHours) > HOUR_DECIMALS) {
            throw RequestProblem.field("/labourHours", "range", "Hours are 0 to 999 with up to 2 decimals");
        }
    }

    /** Nothing but the call-out. */
    public static Work none() {
        return new Work(List.of(), BigDecimal.ZERO, List.of());
    }

    /**
     * A service item or a material with its price.
     *
     * @param refId     its id in the catalogue or in the store
     * @param unitPrice yuan, up to 6 decimals
     * @param quantity  positive, up to 3 decimals
     */
    public record Item(long refId, String name, String unit, BigDecimal unitPrice, BigDecimal quantity) {

        public Item {
            if (quantity.signum() <= 0 || decimals(quantity) > QUANTITY_DECIMALS) {
                throw RequestProblem.field("/quantity", "positive", "Quantities are positive with up to 3 decimals");
            }
            if (unitPrice.signum() < 0) {
                throw new IllegalArgumentException(name + " has a negative price");
            }
        }
    }

    private static int decimals(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }
}
