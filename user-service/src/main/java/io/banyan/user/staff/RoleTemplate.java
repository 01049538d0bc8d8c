package io.banyan.user.staff;

import static io.banyan.common.contract.user.Permissions.*;

import io.banyan.common.contract.user.Permissions;
import java.util.List;

/** Ready-made roles that every company begins with. They are the company's own from then on and may be changed. */
public enum RoleTemplate {
    ADMINISTRATOR("系统管理员"),
    PROJECT_MANAGER("项目经理"),
    SERVICE_DESK("客服/调度"),
    TECHNICIAN("维修技师"),
    STOREKEEPER("仓管"),
    CASHIER("收银/财务"),
    INSPECTOR("巡检员");

    private final String title;

    RoleTemplate(String title) {
        this.title = title;
    }

    /** Name of the role in a new company. */
    public String title() {
        return title;
    }

    /** What its bearer may do. */
    public List<String> permissions() {
        return switch (this) {
            case ADMINISTRATOR -> forCompanies();
            case PROJECT_MANAGER ->
                List.of(
                        TICKET_SUBMIT,
                        TICKET_READ,
                        TICKET_DISPATCH,
                        TICKET_CATEGORY_MANAGE,
                        VENDOR_MANAGE,
                        BILL_READ,
                        BILL_VOID,
                        REFUND_MAKE,
                        LEDGER_READ,
                        CHARGE_ITEM_MANAGE,
                        STOCK_READ,
                        EQUIPMENT_MANAGE,
                        EQUIPMENT_READ,
                        ANNOUNCEMENT_MANAGE,
                        ORGANISATION_READ,
                        OWNER_MANAGE);
            case SERVICE_DESK ->
                List.of(
                        TICKET_SUBMIT,
                        TICKET_READ,
                        TICKET_DISPATCH,
                        BILL_READ,
                        STOCK_READ,
                        EQUIPMENT_READ,
                        ANNOUNCEMENT_MANAGE,
                        ORGANISATION_READ,
                        OWNER_MANAGE);
            case TECHNICIAN -> List.of(TICKET_SUBMIT, TICKET_WORK, STOCK_READ, EQUIPMENT_READ, INSPECTION_PERFORM);
            case STOREKEEPER -> List.of(ITEM_MANAGE, STOCK_READ, STOCK_MOVE, REQUISITION_ISSUE, ORGANISATION_READ);
            case CASHIER ->
                List.of(
                        BILL_READ,
                        BILL_VOID,
                        CASH_COLLECT,
                        REFUND_MAKE,
                        LEDGER_READ,
                        CHARGE_ITEM_MANAGE,
                        ORGANISATION_READ,
                        TICKET_READ);
            case INSPECTOR -> List.of(TICKET_SUBMIT, EQUIPMENT_READ, INSPECTION_PERFORM);
        };
    }

    /** Everything a company may be given: not what is the platform's own. */
    public static List<String> forCompanies() {
        return Permissions.all().stream()
                .filter(permission -> !Permissions.isOfThePlatform(permission))
                .toList();
    }
}
