package io.banyan.inventory.loan;

import io.banyan.common.security.Caller;
import io.banyan.inventory.catalogue.Item;
import io.banyan.inventory.document.DocumentDraft;
import io.banyan.inventory.document.StockDocumentService;
import io.banyan.inventory.loan.Borrowers.Borrower;
import io.banyan.inventory.stock.DocumentKind;
import io.banyan.inventory.warehouse.Warehouse;
import io.banyan.inventory.warehouse.WarehouseProblem;
import io.banyan.inventory.warehouse.Warehouses;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lends tools and takes them back; each step is one stock document, whose cost goes with the tool. */
@Service
public class LoanService {

    private final Loans loans;
    private final StockDocumentService documents;
    private final Warehouses warehouses;
    private final Clock clock;

    LoanService(Loans loans, StockDocumentService documents, Warehouses warehouses, Clock clock) {
        this.loans = loans;
        this.documents = documents;
        this.warehouses = warehouses;
        this.clock = clock;
    }

    /** What goes out, to whom, until when. */
    public record Lending(
            Warehouse warehouse,
            Item item,
            BigDecimal quantity,
            Borrower borrower,
            LocalDate dueOn,
            @Nullable String note) {}

    /** @param note how it was damaged or lost; demanded unless it is good */
    public record Return(
            BigDecimal quantity,
            Condition condition,
            @Nullable String note) {}

    /** True when a request under this id was carried out already, whatever has become of what it named. */
    public boolean isLent(long id) {
        return loans.find(id).isPresent();
    }

    /** Lends under this id, once. */
    @Transactional
    public void lend(Caller caller, long id, Lending lending) {
        if (loans.find(id).isPresent()) {
            return;
        }
        var document = documents.write(draft(
                id,
                DocumentKind.LOAN,
                lending.warehouse(),
                id,
                lending.note(),
                caller.personId(),
                line(lending.item(), lending.quantity())));
        loans.add(lent(lending, id, document.number(), caller.personId()));
    }

    /** Takes parts back under this document id, once. */
    @Transactional
    public void takeBack(Caller caller, long loanId, long documentId, Return back) {
        var loan = loans.lock(loanId)
                .filter(found -> caller.seesProject(found.companyId(), found.projectId()))
                .orElseThrow(() -> LoanProblem.notFound(loanId));
        if (documents.isWritten(documentId)) {
            return;
        }
        if (back.condition() != Condition.GOOD
                && (back.note() == null || back.note().isBlank())) {
            throw LoanProblem.reasonMissing();
        }
        loans.save(loan.bring(back.quantity(), back.condition()));
        var warehouse =
                warehouses.find(loan.warehouseId()).orElseThrow(() -> WarehouseProblem.notFound(loan.warehouseId()));
        var line = new DocumentDraft.Line(
                loan.itemId(), loan.itemName(), loan.unit(), back.quantity(), BigDecimal.ZERO, null);
        var _ = documents.write(draft(
                documentId, back.condition().document(), warehouse, loanId, back.note(), caller.personId(), line));
    }

    private Loan lent(Lending lending, long id, String number, long by) {
        return new Loan(
                id,
                lending.warehouse().companyId(),
                lending.warehouse().projectId(),
                lending.warehouse().id(),
                number,
                lending.item().id(),
                lending.item().name(),
                lending.item().unit(),
                lending.borrower().personId(),
                lending.borrower().name(),
                lending.quantity(),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                lending.note(),
                by,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                lending.dueOn(),
                null,
                null,
                0);
    }

    private static DocumentDraft.Line line(Item item, BigDecimal quantity) {
        return new DocumentDraft.Line(item.id(), item.name(), item.unit(), quantity, BigDecimal.ZERO, null);
    }

    private static DocumentDraft draft(
            long id,
            DocumentKind kind,
            Warehouse warehouse,
            long loanId,
            @Nullable String note,
            long by,
            DocumentDraft.Line line) {
        return new DocumentDraft(id, kind, warehouse, null, null, null, null, loanId, note, by, List.of(line));
    }
}
