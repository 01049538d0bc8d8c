package io.banyan.inventory.requisition;

import io.banyan.inventory.stock.ItemQuantity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A requisition 领用单. Knows what is held, handed out, given back and used; the store's shelves and the ledger follow what it allows.
 * A status is never set: it follows from the lines.
 */
public final class Requisition {

    /**
     * What never changes.
     *
     * @param ticketId   null for a department, which keeps what it takes
     * @param department null for a ticket
     */
    public record Facts(
            long id,
            long companyId,
            long projectId,
            long warehouseId,
            @Nullable Long ticketId,
            @Nullable String ticketNumber,
            @Nullable String department,
            @Nullable String note,
            long requestedBy,
            Instant createdAt) {}

    /**
     * What does.
     *
     * @param seq         of the number; null until it is decided
     * @param reason      why the store refused
     * @param ticketEnded completed or cancelled: what is left in custody has to come back
     */
    public record State(
            @Nullable Integer seq,
            @Nullable String number,
            RequisitionStatus status,
            @Nullable String reason,
            boolean ticketEnded,
            long version) {}

    private final Facts facts;
    private final SequencedMap<Long, RequisitionLine> lines = new TreeMap<>();
    private State state;

    private Requisition(Facts facts, State state, List<RequisitionLine> lines) {
        this.facts = facts;
        this.state = state;
        lines.forEach(line -> this.lines.put(line.itemId(), line));
    }

    /** Held in a try, seen by nobody. */
    public static Requisition attempt(Facts facts, List<RequisitionLine> lines) {
        return new Requisition(facts, new State(null, null, RequisitionStatus.TRYING, null, false, 0), lines);
    }

    /** As it was stored; for persistence only. */
    public static Requisition restore(Facts facts, State state, List<RequisitionLine> lines) {
        return new Requisition(facts, state, lines);
    }

    /** It is decided and may be seen. What was released meanwhile stays released. */
    public void confirm(int seq, String number) {
        if (state.status() != RequisitionStatus.TRYING) {
            throw new IllegalStateException(facts.id() + " is decided already");
        }
        state = new State(seq, number, settled(), null, state.ticketEnded(), state.version());
    }

    /** Hands out parts of what is held. A department keeps them; a ticket has them in custody. */
    public void issue(List<ItemQuantity> parts) {
        requireIssuable("issue");
        each(parts, facts.ticketId() == null ? (line, part) -> line.issue(part).consume(part) : RequisitionLine::issue);
    }

    /** The store says no to all of it; only before something was handed out. */
    public List<ItemQuantity> refuse(String reason) {
        if (state.status() != RequisitionStatus.HELD) {
            throw RequisitionProblem.illegalMove(facts.id(), state.status(), "refuse");
        }
        var released = releaseHeld();
        state = new State(
                state.seq(), state.number(), RequisitionStatus.REFUSED, reason, state.ticketEnded(), state.version());
        return released;
    }

    /** The ticket is completed or cancelled: nothing more is handed out. The answer is what was held. */
    public List<ItemQuantity> endTicket() {
        var released = releaseHeld();
        state = new State(state.seq(), state.number(), state.status(), state.reason(), true, state.version());
        return released;
    }

    public void giveBack(List<ItemQuantity> parts) {
        each(parts, RequisitionLine::giveBack);
    }

    /** 领用退回: a department gives back parts of what it kept. A ticket's material comes back on the ticket. */
    public void takeBack(List<ItemQuantity> parts) {
        if (facts.ticketId() != null) {
            throw RequisitionProblem.returnOnTicket(facts.id());
        }
        each(parts, RequisitionLine::takeBack);
    }

    public void consume(List<ItemQuantity> parts) {
        each(parts, RequisitionLine::consume);
    }

    public boolean isTrying() {
        return state.status() == RequisitionStatus.TRYING;
    }

    public List<ItemQuantity> held() {
        return lines.values().stream()
                .filter(line -> line.held().signum() > 0)
                .map(line -> new ItemQuantity(line.itemId(), line.held()))
                .toList();
    }

    public Facts facts() {
        return facts;
    }

    public State state() {
        return state;
    }

    public List<RequisitionLine> lines() {
        return List.copyOf(lines.values());
    }

    public RequisitionLine line(long itemId) {
        var line = lines.get(itemId);
        if (line == null) {
            throw RequisitionProblem.notOnIt(facts.id(), itemId);
        }
        return line;
    }

    private void requireIssuable(String action) {
        switch (state.status()) {
            case HELD, PARTLY_ISSUED -> {}
            case TRYING, ISSUED, CONSUMED, RETURNED, RELEASED, REFUSED ->
                throw RequisitionProblem.illegalMove(facts.id(), state.status(), action);
        }
    }

    private List<ItemQuantity> releaseHeld() {
        var released = held();
        lines.replaceAll((_, line) -> line.release());
        settle();
        return released;
    }

    private void each(List<ItemQuantity> parts, LineChange change) {
        for (var part : parts) {
            lines.put(part.itemId(), change.apply(line(part.itemId()), part.quantity()));
        }
        settle();
    }

    private void settle() {
        if (!isTrying() && state.status() != RequisitionStatus.REFUSED) {
            state = new State(
                    state.seq(), state.number(), settled(), state.reason(), state.ticketEnded(), state.version());
        }
    }

    private RequisitionStatus settled() {
        var issued = any(RequisitionLine::issued);
        if (any(RequisitionLine::held)) {
            return issued ? RequisitionStatus.PARTLY_ISSUED : RequisitionStatus.HELD;
        }
        if (any(RequisitionLine::inCustody)) {
            return RequisitionStatus.ISSUED;
        }
        if (any(RequisitionLine::consumed)) {
            return RequisitionStatus.CONSUMED;
        }
        return issued ? RequisitionStatus.RETURNED : RequisitionStatus.RELEASED;
    }

    private boolean any(Function<RequisitionLine, BigDecimal> part) {
        return lines.values().stream().anyMatch(line -> part.apply(line).signum() > 0);
    }

    private interface LineChange {
        RequisitionLine apply(RequisitionLine line, BigDecimal part);
    }
}
