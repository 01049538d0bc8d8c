package io.banyan.ticket.intake;

import io.banyan.common.contract.ticket.TicketCompleted.ChargeMode;
import io.banyan.ticket.category.Category;
import io.banyan.ticket.lifecycle.TicketFacts.Subject;
import io.banyan.ticket.lifecycle.TicketFacts.Terms;
import io.banyan.ticket.pricing.Tariff;
import io.banyan.ticket.pricing.Tariff.FreeReason;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** What a category means for a new ticket. */
final class CategoryTerms {

    private CategoryTerms() {}

    static Terms of(Category category, boolean publicArea, Instant payBy) {
        var tariff = publicArea && category.publicAreaFree() && category.chargeMode() != ChargeMode.FREE
                ? tariff(category).freeFor(FreeReason.PUBLIC_AREA)
                : tariff(category);
        return new Terms(
                tariff,
                category.quoteRequired(),
                category.warrantyDays(),
                category.autoConfirmDays(),
                tariff.mode() == ChargeMode.ON_ORDER ? payBy : null);
    }

    static Tariff tariff(Category category) {
        var free = category.chargeMode() == ChargeMode.FREE;
        return new Tariff(
                category.chargeMode(),
                free ? FreeReason.CATEGORY : null,
                category.callOutFee(),
                category.labourPrice());
    }

    static Subject subject(Category category, Report report) {
        return new Subject(
                category.code(),
                category.nameZh(),
                category.nameEn(),
                category.kind(),
                category.skill(),
                report.title().strip(),
                report.description().strip(),
                Objects.requireNonNullElse(report.priority(), category.priority()),
                List.copyOf(report.fileIds()));
    }
}
