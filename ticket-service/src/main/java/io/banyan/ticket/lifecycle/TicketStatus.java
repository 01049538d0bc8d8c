package io.banyan.ticket.lifecycle;

/** Where a ticket stands. What is owed and paid is billing's matter and no status. */
public enum TicketStatus {
    /** 待支付: waits for the payment of its order 下单即收费. */
    AWAITING_PAYMENT,
    /** 待派单: in the pool. */
    PENDING,
    /** 待接单: given to somebody who has not answered. */
    ASSIGNED,
    /** 已接单. */
    ACCEPTED,
    /** 处理中: on site. */
    IN_PROGRESS,
    /** 挂起. */
    SUSPENDED,
    /** 待确认: done, not confirmed. */
    COMPLETED,
    /** 已关闭. */
    CLOSED,
    /** 已取消. */
    CANCELLED;

    /** Whether nothing that was promised runs out meanwhile. */
    boolean standsStill() {
        return this == AWAITING_PAYMENT || this == SUSPENDED;
    }
}
