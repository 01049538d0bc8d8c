package io.banyan.story.check;

import java.util.List;

/** I11: no row belongs to another company or project than the thing it is a part of. */
final class TenantInvariants {

    private static final List<Invariant> RELATIONS = List.of(
            company(Schemas.USER, "project", "company_id", "company", "id"),
            company(Schemas.USER, "staff", "id", "account", "id"),
            project(Schemas.USER, "building", "project_id", "project"),
            both(Schemas.USER, "house", "building_id", "building"),
            both(Schemas.USER, "owner_house", "house_id", "house"),
            both(Schemas.USER, "owner_house", "owner_id", "owner"),
            both(Schemas.TICKET, "ticket_timeline", "ticket_id", "ticket"),
            both(Schemas.TICKET, "ticket_charge_line", "ticket_id", "ticket"),
            both(Schemas.TICKET, "ticket_completion", "ticket_id", "ticket"),
            both(Schemas.TICKET, "ticket_comment", "ticket_id", "ticket"),
            both(Schemas.TICKET, "ticket_field_entry", "ticket_id", "ticket"),
            both(Schemas.TICKET, "ticket_rating", "ticket_id", "ticket"),
            both(Schemas.TICKET, "ticket_bill", "ticket_id", "ticket"),
            both(Schemas.TICKET, "requisition", "ticket_id", "ticket"),
            both(Schemas.TICKET, "material_return", "ticket_id", "ticket"),
            both(Schemas.INVENTORY, "requisition", "warehouse_id", "warehouse"),
            both(Schemas.INVENTORY, "stock_document", "warehouse_id", "warehouse"),
            both(Schemas.INVENTORY, "disposal", "id", "consumption"),
            company(Schemas.INVENTORY, "stock", "item_id", "item", "id"),
            company(Schemas.INVENTORY, "stock_movement", "item_id", "item", "id"),
            both(Schemas.BILLING, "bill_line", "bill_id", "bill"),
            both(Schemas.BILLING, "payment_bill", "payment_id", "payment"),
            both(Schemas.BILLING, "payment_bill", "bill_id", "bill"),
            both(Schemas.BILLING, "receipt", "payment_id", "payment"),
            both(Schemas.BILLING, "refund", "payment_id", "payment"),
            both(Schemas.BILLING, "refund_part", "refund_id", "refund"),
            both(Schemas.BILLING, "ledger_entry", "voucher_id", "ledger_voucher"),
            both(Schemas.PATROL, "inspection", "equipment_id", "equipment"),
            both(Schemas.PATROL, "linked_ticket", "inspection_id", "inspection"),
            both(Schemas.NOTICE, "announcement_read", "announcement_id", "announcement"));

    private TenantInvariants() {}

    static Invariant all() {
        return new Each("I11", "no row belongs to another company or project than what it is a part of", RELATIONS);
    }

    private static Invariant both(String service, String child, String reference, String parent) {
        return of(
                service,
                child,
                reference,
                parent,
                "id",
                "(c.company_id, c.project_id) <> (p.company_id, p.project_id)");
    }

    /** The project is the parent itself. */
    private static Invariant project(String service, String child, String reference, String parent) {
        return of(service, child, reference, parent, "id", "c.company_id <> p.company_id");
    }

    private static Invariant company(String service, String child, String reference, String parent, String key) {
        var differs = parent.equals("company") ? "c.company_id <> p.id" : "c.company_id <> p.company_id";
        return of(service, child, reference, parent, key, differs);
    }

    private static Invariant of(
            String service, String child, String reference, String parent, String key, String differs) {
        return new NoSuchRow(
                "I11",
                "each %s is in the company and project of its %s".formatted(child, parent),
                service,
                child,
                """
                SELECT '%1$s' AS child, c.%2$s AS reference, c.company_id, p.%4$s AS parent
                FROM %1$s c LEFT JOIN %3$s p ON p.%4$s = c.%2$s
                WHERE c.%2$s IS NOT NULL AND (p.%4$s IS NULL OR %5$s) LIMIT 1
                """.formatted(child, reference, parent, key, differs));
    }
}
