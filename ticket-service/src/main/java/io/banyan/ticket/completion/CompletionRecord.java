package io.banyan.ticket.completion;

import io.banyan.ticket.completion.Completions.Done;
import io.banyan.ticket.lifecycle.TicketDesk.Act;
import io.banyan.ticket.pricing.ChargeLines;
import io.banyan.ticket.pricing.ChargeLines.Stage;
import io.banyan.ticket.pricing.Price;
import org.springframework.stereotype.Service;

/** Writes down what a round was completed with, and its price line by line. */
@Service
class CompletionRecord {

    private final Completions completions;
    private final ChargeLines lines;

    CompletionRecord(Completions completions, ChargeLines lines) {
        this.completions = completions;
        this.lines = lines;
    }

    boolean exists(long completionId) {
        return completions.exists(completionId);
    }

    void add(Act act, long completionId, WorkDone done, Price price) {
        var facts = act.ticket().facts();
        var round = act.ticket().round();
        var tariff = facts.tariffOf(round);
        completions.add(new Done(
                completionId,
                facts,
                round,
                tariff.mode(),
                tariff.freeReason(),
                price.gross().amount(),
                price.total().amount(),
                done.workLog(),
                done.labourHours(),
                act.now()));
        lines.replace(
                new ChargeLines.Of(facts.companyId(), facts.projectId(), facts.id(), round, Stage.COMPLETION),
                price.lines());
    }
}
