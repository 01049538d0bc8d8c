package io.banyan.ticket.category;

import io.banyan.common.contract.ticket.TicketCompleted.ChargeMode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A category as it is wanted; meanings as in {@link Category}.
 *
 * @param rules what holds for tickets of a leaf
 */
public record CategoryDraft(
        long projectId,
        @Nullable Long parentId,
        String code,
        String nameZh,
        String nameEn,
        int sort,
        boolean active,
        boolean leaf,
        Rules rules) {

    /** How tickets of a leaf are treated. */
    public record Rules(
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
            boolean publicAreaFree) {}

    CategoryDraft in(long project, @Nullable Long parent, String presentCode) {
        return new CategoryDraft(project, parent, presentCode, nameZh, nameEn, sort, active, leaf, rules);
    }

    Category toCategory(long id, long companyId, long version) {
        return new Category(
                id,
                companyId,
                projectId,
                parentId,
                code,
                nameZh,
                nameEn,
                sort,
                active,
                leaf,
                rules.kind(),
                rules.priority(),
                rules.responseMinutes(),
                rules.resolutionMinutes(),
                rules.skill(),
                rules.chargeMode(),
                rules.callOutFee(),
                rules.labourPrice(),
                rules.orderPrice(),
                rules.quoteRequired(),
                rules.warrantyDays(),
                rules.autoConfirmDays(),
                rules.publicAreaFree(),
                version);
    }
}
