package io.banyan.inventory.requisition;

import io.banyan.inventory.stock.ItemQuantity;
import io.banyan.inventory.warehouse.Warehouse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a department asks of a warehouse. */
public record DepartmentRequest(
        Warehouse warehouse, String department, @Nullable String note, List<ItemQuantity> wanted) {}
