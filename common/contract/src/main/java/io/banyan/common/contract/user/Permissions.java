package io.banyan.common.contract.user;

import java.util.List;

/** The catalogue of permissions: {@code module:thing:action}. Roles are built from these; services check them on each method. */
public final class Permissions {

    public static final String TICKET_SUBMIT = "ticket:ticket:submit";
    public static final String TICKET_READ = "ticket:ticket:read";
    public static final String TICKET_DISPATCH = "ticket:ticket:dispatch";
    public static final String TICKET_WORK = "ticket:ticket:work";
    public static final String TICKET_CATEGORY_MANAGE = "ticket:category:manage";
    public static final String VENDOR_MANAGE = "ticket:vendor:manage";

    public static final String BILL_READ = "billing:bill:read";
    public static final String BILL_VOID = "billing:bill:void";
    public static final String CASH_COLLECT = "billing:cashier:collect";
    public static final String REFUND_MAKE = "billing:refund:make";
    public static final String LEDGER_READ = "billing:ledger:read";
    public static final String CHARGE_ITEM_MANAGE = "billing:charge-item:manage";

    public static final String ITEM_MANAGE = "inventory:item:manage";
    public static final String STOCK_READ = "inventory:stock:read";
    public static final String STOCK_MOVE = "inventory:stock:move";
    public static final String REQUISITION_ISSUE = "inventory:requisition:issue";

    public static final String EQUIPMENT_MANAGE = "patrol:equipment:manage";
    public static final String EQUIPMENT_READ = "patrol:equipment:read";
    public static final String INSPECTION_PERFORM = "patrol:inspection:perform";

    public static final String ANNOUNCEMENT_MANAGE = "notice:announcement:manage";

    public static final String ORGANISATION_MANAGE = "user:organisation:manage";
    public static final String ORGANISATION_READ = "user:organisation:read";
    public static final String STAFF_MANAGE = "user:staff:manage";
    public static final String OWNER_MANAGE = "user:owner:manage";
    public static final String SMS_OUTBOX_READ = "user:sms-outbox:read";

    public static final String INTEGRATOR_MANAGE = "user:integrator:manage";
    public static final String AUDIT_READ = "user:audit:read";
    public static final String PERSONAL_DATA_REVEAL = "user:personal-data:reveal";
    public static final String DATA_REQUEST_MANAGE = "user:data-request:manage";

    public static final String PLATFORM_OPERATE = "platform:platform:operate";
    public static final String OPERATIONS_READ = "platform:operations:read";
    public static final String OPERATIONS_ACT = "platform:operations:act";
    public static final String PAYLOAD_READ = "platform:payload:read";

    private static final String PLATFORM_MODULE = "platform:";

    private Permissions() {}

    /** Whether it is the platform's own, which no company is ever given: what it opens belongs to all companies. */
    public static boolean isOfThePlatform(String permission) {
        return permission.startsWith(PLATFORM_MODULE);
    }

    /** What another system may be given as a scope: to read, and to report. It never decides anything. */
    public static List<String> forIntegrators() {
        return List.of(
                TICKET_SUBMIT, TICKET_READ, BILL_READ, LEDGER_READ, STOCK_READ, EQUIPMENT_READ, ORGANISATION_READ);
    }

    /** Every permission there is; an administrator's role has them all. */
    public static List<String> all() {
        return List.of(
                TICKET_SUBMIT,
                TICKET_READ,
                TICKET_DISPATCH,
                TICKET_WORK,
                TICKET_CATEGORY_MANAGE,
                VENDOR_MANAGE,
                BILL_READ,
                BILL_VOID,
                CASH_COLLECT,
                REFUND_MAKE,
                LEDGER_READ,
                CHARGE_ITEM_MANAGE,
                ITEM_MANAGE,
                STOCK_READ,
                STOCK_MOVE,
                REQUISITION_ISSUE,
                EQUIPMENT_MANAGE,
                EQUIPMENT_READ,
                INSPECTION_PERFORM,
                ANNOUNCEMENT_MANAGE,
                ORGANISATION_MANAGE,
                ORGANISATION_READ,
                STAFF_MANAGE,
                OWNER_MANAGE,
                SMS_OUTBOX_READ,
                INTEGRATOR_MANAGE,
                AUDIT_READ,
                PERSONAL_DATA_REVEAL,
                DATA_REQUEST_MANAGE,
                PLATFORM_OPERATE,
                OPERATIONS_READ,
                OPERATIONS_ACT,
                PAYLOAD_READ);
    }
}
