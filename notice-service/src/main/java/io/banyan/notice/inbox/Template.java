package io.banyan.notice.inbox;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The texts a message can have. The words are in {@code templates/messages_*.properties}; here is which variables they need. */
public enum Template {
    TICKET_SUBMITTED("ticket.submitted", "number", "title"),
    TICKET_AWAITING_PAYMENT("ticket.awaiting-payment", "number", "title"),
    TICKET_ASSIGNED("ticket.assigned", "number", "title"),
    TICKET_ACCEPTED("ticket.accepted", "number", "assignee"),
    TICKET_ARRIVED("ticket.arrived", "number"),
    TICKET_SUSPENDED("ticket.suspended", "number", "reason"),
    TICKET_RESUMED("ticket.resumed", "number"),
    TICKET_QUOTED("ticket.quoted", "number", "amount"),
    TICKET_QUOTE_APPROVED("ticket.quote-approved", "number", "amount"),
    TICKET_COMPLETED("ticket.completed", "number", "title"),
    TICKET_CONFIRMED("ticket.confirmed", "number"),
    TICKET_RATED("ticket.rated", "number", "speed", "result", "attitude"),
    TICKET_REOPENED("ticket.reopened", "number", "reason"),
    TICKET_CANCELLED("ticket.cancelled", "number", "reason"),
    TICKET_MERGED("ticket.merged", "number", "leading"),
    LEADING_ACCEPTED("ticket.leading-accepted", "number", "leading", "assignee"),
    LEADING_ARRIVED("ticket.leading-arrived", "number", "leading"),
    LEADING_COMPLETED("ticket.leading-completed", "number", "leading"),
    LEADING_CANCELLED("ticket.leading-cancelled", "number", "leading"),
    TICKET_COMMENTED("ticket.commented", "number"),
    TICKET_NOTED("ticket.noted", "number"),
    MATERIALS_ISSUED("materials.issued", "lines"),
    REQUISITION_REFUSED("requisition.refused", "reason"),
    LOAN_DUE("loan.due", "item", "quantity", "dueOn"),
    LOAN_OVERDUE("loan.overdue", "item", "quantity", "dueOn"),
    BILL_ISSUED("bill.issued", "number", "title", "amount", "dueOn"),
    BILL_PAID("bill.paid", "number", "amount"),
    BILL_VOIDED("bill.voided", "number", "amount", "reason"),
    BILL_REFUNDED("bill.refunded", "number", "refunded"),
    BILL_REOPENED("bill.reopened", "number", "takenBack", "owed"),
    ACCOUNT_OPENED("account.opened"),
    OWNER_VERIFIED("owner.verified", "name", "houses");

    private final String code;
    private final Set<String> variables;

    Template(String code, String... variables) {
        this.code = code;
        this.variables = Set.of(variables);
    }

    /** Its stable name, stored with each message. */
    public String code() {
        return code;
    }

    /** Exactly what its words need. */
    public Set<String> variables() {
        return variables;
    }

    /** The template of that code; empty for one that was taken out since. */
    public static Optional<Template> of(String code) {
        return Arrays.stream(values())
                .filter(template -> template.code.equals(code))
                .findFirst();
    }
}
