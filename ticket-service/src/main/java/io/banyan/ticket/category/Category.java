package io.banyan.ticket.category;

import io.banyan.common.contract.ticket.TicketCompleted.ChargeMode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A node of the category tree 工单分类. Tickets are reported to leaves; the rules of a branch mean nothing.
 *
 * @param projectId         0: for every project of the company
 * @param responseMinutes   SLA 响应时限
 * @param resolutionMinutes SLA 解决时限
 * @param skill             what the technician must know; null: anybody
 * @param callOutFee        上门费, yuan
 * @param labourPrice       yuan per hour, up to 6 decimals
 * @param orderPrice        fixed price of a paid order 下单即收费, yuan; 0: only the chosen service items are charged
 * @param quoteRequired     the resident approves the price before the work is completed
 * @param warrantyDays      how long after completion it may be reopened 返修
 * @param autoConfirmDays   after which a completed ticket is confirmed by the clock
 * @param publicAreaFree    work in public areas costs the resident nothing
 */
public record Category(
        long id,
        long companyId,
        long projectId,
        @Nullable Long parentId,
        String code,
        String nameZh,
        String nameEn,
        int sort,
        boolean active,
        boolean leaf,
        CategoryKind kind,
        Priority priority,
        int responseMinutes,
        int resolutionMinutes,
        @Nullable String skill,
        ChargeMode chargeMode,
        BigDecimal callOutFee,
        BigDecimal labourPrice,
        BigDecimal orderPrice,
        boolean quoteRequired,
        int warrantyDays,
        int autoConfirmDays,
        boolean publicAreaFree,
        long version) {}
