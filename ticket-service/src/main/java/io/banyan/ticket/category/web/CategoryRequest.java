package io.banyan.ticket.category.web;

import io.banyan.common.contract.ticket.TicketCompleted.ChargeMode;
import io.banyan.ticket.category.CategoryDraft;
import io.banyan.ticket.category.CategoryKind;
import io.banyan.ticket.category.Priority;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A category as the office fills it in; what is left out is free of charge, without SLA, confirmed after 7 days. */
record CategoryRequest(
        @Nullable Long projectId,
        @Nullable Long parentId,

        @NotBlank @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,38}")
        String code,

        @NotBlank @Size(max = 60) String nameZh,
        @NotBlank @Size(max = 60) String nameEn,
        @Nullable Integer sort,
        @Nullable Boolean active,
        @Nullable Boolean leaf,
        @NotNull CategoryKind kind,
        @Nullable Priority priority,
        @PositiveOrZero @Nullable Integer responseMinutes,
        @PositiveOrZero @Nullable Integer resolutionMinutes,
        @Size(max = 40) @Nullable String skill,
        @Nullable ChargeMode chargeMode,

        @PositiveOrZero @Digits(integer = 12, fraction = 2) @Nullable
        BigDecimal callOutFee,

        @PositiveOrZero @Digits(integer = 12, fraction = 6) @Nullable
        BigDecimal labourPrice,

        @PositiveOrZero @Digits(integer = 12, fraction = 2) @Nullable
        BigDecimal orderPrice,

        @Nullable Boolean quoteRequired,
        @PositiveOrZero @Max(3650) @Nullable Integer warrantyDays,
        @PositiveOrZero @Max(365) @Nullable Integer autoConfirmDays,
        @Nullable Boolean publicAreaFree) {

    private static final int CONFIRM_AFTER_DAYS = 7;

    CategoryDraft draft() {
        var rules = new CategoryDraft.Rules(
                kind,
                priority == null ? Priority.MEDIUM : priority,
                orZero(responseMinutes),
                orZero(resolutionMinutes),
                skill,
                chargeMode == null ? ChargeMode.FREE : chargeMode,
                orZero(callOutFee),
                orZero(labourPrice),
                orZero(orderPrice),
                Boolean.TRUE.equals(quoteRequired),
                orZero(warrantyDays),
                autoConfirmDays == null ? CONFIRM_AFTER_DAYS : autoConfirmDays,
                publicAreaFree == null || publicAreaFree);
        return new CategoryDraft(
                projectId == null ? 0 : projectId,
                parentId,
                code,
                nameZh,
                nameEn,
                orZero(sort),
                active == null || active,
                leaf == null || leaf,
                rules);
    }

    private static BigDecimal orZero(@Nullable BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
