package io.banyan.story.check;

import io.banyan.story.Settings;
import io.banyan.story.check.Invariant.Finding;
import io.banyan.story.client.Pause;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at every invariant and prints a line for each. What does not hold is looked at again for a while: effects in other services come a
 * moment later, and only what stays wrong at rest is wrong.
 */
public final class Check {

    private final Schemas schemas;
    private final List<Invariant> invariants;
    private final Clock clock;
    private final PrintStream out;

    Check(Schemas schemas, List<Invariant> invariants, Clock clock, PrintStream out) {
        this.schemas = schemas;
        this.invariants = List.copyOf(invariants);
        this.clock = clock;
        this.out = out;
    }

    /** Everything that can be proved of the running platform. */
    public static Check of(Settings settings, PrintStream out) {
        var all = new ArrayList<>(stored());
        all.add(new OwnAudit(
                settings.gateway(), settings.adminLogin(), settings.adminPassword(), "/api/v1/inventory/audit"));
        all.add(AuditInvariants.rights());
        all.add(new ChannelBill(new ChannelFile(settings.paySim(), settings.merchantKeys())));
        return new Check(settings.schemas(), all, settings.clock(), out);
    }

    /** What can be proved from the schemas alone. */
    static List<Invariant> stored() {
        var all = new ArrayList<Invariant>();
        all.addAll(WorkInvariants.all());
        all.addAll(StockInvariants.all());
        all.addAll(MoneyInvariants.all());
        all.addAll(PlatformInvariants.all());
        all.add(TenantInvariants.all());
        all.addAll(AuditInvariants.all());
        return all;
    }

    /**
     * Looks, and looks again at what does not hold until it does.
     *
     * @param patience how long the platform may take to come to rest
     * @return how many invariants are broken for good
     */
    public int run(Duration patience) {
        var deadline = clock.instant().plus(patience);
        var began = clock.instant();
        var open = new ArrayList<Invariant>(invariants);
        while (true) {
            open.removeIf(invariant -> holds(invariant, false));
            if (open.isEmpty() || clock.instant().isAfter(deadline)) {
                break;
            }
            Pause.of(Duration.ofMillis(500));
        }
        open.removeIf(invariant -> holds(invariant, true));
        out.printf(
                "%d invariants, %d broken, %.1f s%n",
                invariants.size(),
                open.size(),
                Duration.between(began, clock.instant()).toMillis() / 1000.0);
        return open.size();
    }

    private boolean holds(Invariant invariant, boolean last) {
        var began = clock.instant();
        var finding = look(invariant);
        if (finding.holds() || last) {
            var millis = Duration.between(began, clock.instant()).toMillis();
            out.printf(
                    "%s %-4s %8d rows %5d ms  %s%n",
                    finding.holds() ? "✓" : "✗", invariant.id(), finding.rows(), millis, invariant.sentence());
        }
        if (!finding.holds() && last) {
            out.println("       " + finding.breach());
        }
        return finding.holds();
    }

    private Finding look(Invariant invariant) {
        try {
            return invariant.look(schemas);
        } catch (SQLException | RuntimeException failed) {
            return Finding.broken(0, "cannot be looked at: " + failed.getMessage());
        }
    }
}
