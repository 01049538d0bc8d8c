package io.banyan.ticket.pricing;

import io.banyan.common.contract.shared.ChargeLine;
import java.util.List;
import java.util.Map;

/** The lines of a ticket's prices, kept by what they were for. */
public interface ChargeLines {

    /** A paid order, the last quote of a round, or what a round was completed with. */
    enum Stage {
        ORDER,
        QUOTE,
        COMPLETION
    }

    /** Which price of which ticket. */
    record Of(long companyId, long projectId, long ticketId, int round, Stage stage) {}

    /** Puts these lines in the place of earlier ones. */
    void replace(Of price, List<ChargeLine> lines);

    /** Everything of a ticket that never came to be. */
    void forget(long ticketId);

    List<ChargeLine> of(long ticketId, int round, Stage stage);

    /** All prices of a round; without those that have no lines. */
    Map<Stage, List<ChargeLine>> ofRound(long ticketId, int round);
}
