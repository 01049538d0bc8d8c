package io.banyan.inventory.enquiry;

import io.banyan.inventory.stock.DocumentKind;
import io.banyan.inventory.stock.PlaceKind;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger 出入库明细.
 *
 * @param placeId         warehouse or ticket
 * @param quantity        positive came, negative went
 * @param balanceQuantity what was there right after it
 */
public record MovementLine(
        long id,
        long projectId,
        PlaceKind placeKind,
        long placeId,
        @Nullable String warehouseName,
        long itemId,
        String itemCode,
        String itemName,
        String unit,
        BigDecimal quantity,
        BigDecimal unitCost,
        BigDecimal value,
        BigDecimal balanceQuantity,
        BigDecimal balanceValue,
        DocumentKind docKind,
        long docId,
        @Nullable String docNumber,
        int lineNo,
        @Nullable Long ticketId,
        @Nullable String batch,
        long movedBy,
        Instant movedAt) {}
