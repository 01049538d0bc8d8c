package io.banyan.inventory.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A supplier 供应商; its name is unique in the company. */
public record Supplier(
        long id,
        long companyId,
        String name,
        @Nullable String contact,
        @Nullable String phone,
        @Nullable String taxNumber,
        @Nullable String note,
        boolean active,
        long version,
        Instant updatedAt) {

    /** The same with this phone. */
    public Supplier withPhone(String other) {
        return new Supplier(id, companyId, name, contact, other, taxNumber, note, active, version, updatedAt);
    }
}
