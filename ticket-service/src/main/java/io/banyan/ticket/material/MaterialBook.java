package io.banyan.ticket.material;

import io.banyan.common.contract.ticket.TicketCompleted.MaterialUsed;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Accounts for a ticket's material when it ends. Called with the ticket locked, so that nothing is handed out or returned meanwhile. */
@Service
public class MaterialBook {

    private final Requisitions requisitions;

    MaterialBook(Requisitions requisitions) {
        this.requisitions = requisitions;
    }

    /** Material of a round with its sale price. */
    public record Used(Requisition.RequisitionLine line, BigDecimal quantity) {}

    /** A ticket does not end while a request for material is being decided. */
    public void requireDecided(long ticketId) {
        if (requisitions.isBeingDecided(ticketId)) {
            throw MaterialProblem.beingDecided(ticketId);
        }
    }

    /**
     * Books what was used, and demands that nothing is left over: used + returned = issued for every line.
     *
     * @return what was used, with names and prices
     */
    public List<Used> settle(long ticketId, List<MaterialUsed> used) {
        requireDecided(ticketId);
        var before = lines(ticketId);
        for (var entry : used) {
            var known = before.stream().anyMatch(line -> isSame(line, entry));
            if (!known || !requisitions.use(entry.requisitionId(), entry.itemId(), entry.quantity())) {
                throw MaterialProblem.notIssued(entry.itemId(), entry.quantity());
            }
        }
        lines(ticketId).stream()
                .filter(line -> line.outstanding().signum() != 0)
                .findFirst()
                .ifPresent(line -> {
                    throw MaterialProblem.unaccounted(line);
                });
        requisitions.releaseUnissued(ticketId);
        return used.stream()
                .map(entry -> new Used(
                        before.stream()
                                .filter(line -> isSame(line, entry))
                                .findFirst()
                                .orElseThrow(),
                        entry.quantity()))
                .collect(Collectors.toList());
    }

    /** The ticket is cancelled: what was not handed out will not be. What was stays open until it is returned. */
    public void cancel(long ticketId) {
        requireDecided(ticketId);
        requisitions.releaseUnissued(ticketId);
    }

    private List<Requisition.RequisitionLine> lines(long ticketId) {
        return requisitions.of(ticketId).stream()
                .flatMap(requisition -> requisition.lines().stream())
                .toList();
    }

    private static boolean isSame(Requisition.RequisitionLine line, MaterialUsed used) {
        return line.requisitionId() == used.requisitionId() && line.itemId() == used.itemId();
    }
}
