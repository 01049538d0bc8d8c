package io.banyan.inventory.document;

import io.banyan.common.problem.RequestProblem;
import io.banyan.inventory.stock.Balance;
import io.banyan.inventory.stock.Document;
import io.banyan.inventory.stock.DocumentKind;
import io.banyan.inventory.stock.ItemQuantity;
import io.banyan.inventory.stock.Movement;
import io.banyan.inventory.stock.Place;
import io.banyan.inventory.stock.Posted;
import io.banyan.inventory.stock.StockService;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes stock documents: posts the lines, then numbers the document. The one way stock enters or leaves a warehouse. */
@Service
public class StockDocumentService {

    /** Amounts are kept with twelve digits before the point. */
    private static final BigDecimal TOO_MUCH = new BigDecimal("1000000000000");

    private final StockService stock;
    private final StockDocuments documents;
    private final DocumentNumbers numbers;
    private final Clock clock;

    StockDocumentService(StockService stock, StockDocuments documents, DocumentNumbers numbers, Clock clock) {
        this.stock = stock;
        this.documents = documents;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * Writes the document, or gives the one with this id that is there already.
     *
     * @throws RequestProblem when it is worth more than can be kept
     */
    @Transactional
    public StockDocument write(DocumentDraft draft) {
        if (documents.isWritten(draft.id())) {
            return documents.find(draft.id()).orElseThrow();
        }
        requireKept(draft.lines().stream().map(line -> Balance.valueOf(line.quantity(), line.unitCost())));
        var warehouse = draft.warehouse();
        var document = new Document(
                draft.kind(),
                draft.id(),
                warehouse.companyId(),
                warehouse.projectId(),
                draft.ticketId(),
                draft.madeBy(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        var lines = priced(draft, stock.post(document, movements(draft)));
        requireKept(lines.stream().map(StockDocument.PostedLine::amount));
        var number = numbers.next(warehouse.projectId(), draft.kind());
        documents.add(made(draft, document, number, lines), number.seq(), draft);
        return documents.find(draft.id()).orElseThrow();
    }

    public boolean isWritten(long id) {
        return documents.isWritten(id);
    }

    /** True when a request of another service was answered with a document already. */
    public boolean isWritten(DocumentKind kind, long sourceId) {
        return documents.isWritten(kind, sourceId);
    }

    /** Before it is posted for what comes at a cost of its own, and after it for what costs what the stock did. */
    private static void requireKept(Stream<BigDecimal> amounts) {
        if (amounts.reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(TOO_MUCH) >= 0) {
            throw RequestProblem.field(
                    "/lines", "range", "Documents are worth less than " + TOO_MUCH.toPlainString() + " yuan");
        }
    }

    private static StockDocument made(
            DocumentDraft draft, Document document, DocumentNumber number, List<StockDocument.PostedLine> lines) {
        return new StockDocument(
                draft.id(),
                document.companyId(),
                document.projectId(),
                draft.warehouse().id(),
                draft.kind(),
                number.number(),
                draft.supplierId(),
                draft.requisitionId(),
                draft.ticketId(),
                draft.note(),
                lines.stream().map(StockDocument.PostedLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
                draft.madeBy(),
                document.movedAt(),
                lines);
    }

    private static List<Movement> movements(DocumentDraft draft) {
        var movements = new ArrayList<Movement>();
        for (var line : draft.lines()) {
            movements.add(movement(draft, movements.size() + 1, line));
        }
        return movements;
    }

    private static Movement movement(DocumentDraft draft, int lineNo, DocumentDraft.Line line) {
        var what = new ItemQuantity(line.itemId(), line.quantity());
        var shelf = Place.warehouse(draft.warehouse().id());
        return switch (draft.kind()) {
            case PURCHASE, SURPLUS, OPENING -> incoming(lineNo, what, shelf, line);
            case LOSS, SCRAP, OFFICE ->
                Movement.out(lineNo, what, custody(draft).orElse(shelf), line.batch());
            case ISSUE -> Movement.issue(lineNo, what, shelf, custody(draft).orElse(null));
            case LOAN -> Movement.move(lineNo, what, shelf, custody(draft).orElseThrow());
            case LOAN_RETURN -> Movement.move(lineNo, what, custody(draft).orElseThrow(), shelf);
            case RETURN ->
                custody(draft)
                        .map(hands -> Movement.move(lineNo, what, hands, shelf))
                        .orElseGet(() -> incoming(lineNo, what, shelf, line));
            case CONSUMPTION, REQUISITION, DISPOSAL ->
                throw new IllegalArgumentException(draft.kind() + " is not a stock document");
        };
    }

    /** From outside, or back from a department, which had it off the books: at the cost of the line. */
    private static Movement incoming(int lineNo, ItemQuantity what, Place shelf, DocumentDraft.Line line) {
        return Movement.in(lineNo, what, shelf, Balance.valueOf(line.quantity(), line.unitCost()), line.batch());
    }

    /** Whose hands it passes through; a department's are not on the books. */
    private static Optional<Place> custody(DocumentDraft draft) {
        return draft.loanId() == null
                ? Optional.ofNullable(draft.ticketId()).map(Place::ticket)
                : Optional.of(Place.loan(draft.loanId()));
    }

    private static List<StockDocument.PostedLine> priced(DocumentDraft draft, List<Posted> posted) {
        var lines = new ArrayList<StockDocument.PostedLine>();
        for (var line : draft.lines()) {
            var cost = posted.get(lines.size());
            lines.add(new StockDocument.PostedLine(
                    lines.size() + 1,
                    line.itemId(),
                    line.itemName(),
                    line.unit(),
                    line.quantity(),
                    cost.unitCost(),
                    cost.amount(),
                    line.batch()));
        }
        return lines;
    }
}
