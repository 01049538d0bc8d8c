package io.banyan.common.export;

import io.banyan.common.json.BanyanJson;
import io.banyan.common.problem.RequestProblem;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The exports of a service: each belongs to the one who asked for it, for everybody else there is none. */
public class Exports {

    private static final JsonMapper JSON = BanyanJson.mapper();
    private static final int LONGEST_WISH = 8_000;

    private final ExportMapper jobs;
    private final ExportPartMapper parts;
    private final TransactionTemplate transaction;
    private final ExportProperties limits;
    private final Clock clock;

    Exports(
            ExportMapper jobs,
            ExportPartMapper parts,
            TransactionTemplate transaction,
            ExportProperties limits,
            Clock clock) {
        this.jobs = jobs;
        this.parts = parts;
        this.transaction = transaction;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Asks for a list as a file. Repeated under the same id it is the same export.
     *
     * @param locale of its header and words
     * @throws ExportProblem {@code export.too-large}, or {@code export.too-many} while others of the same person run
     */
    public <F> ExportView order(long id, Caller caller, ExportSource<F> source, F filter, Locale locale) {
        var known = jobs.mine(id, caller.personId(), source.subject());
        if (known.isPresent()) {
            return view(known.get());
        }
        var wish = JSON.writeValueAsString(filter);
        if (wish.length() > LONGEST_WISH) {
            throw RequestProblem.field("", "size", "The filter is too long");
        }
        var rows = source.count(caller, filter);
        if (rows > limits.mostRows()) {
            throw ExportProblem.tooLarge(rows, limits.mostRows());
        }
        var job = new ExportJob(
                id,
                caller.companyId(),
                source.subject(),
                wish,
                ExportWords.languageOf(locale),
                "%s-%s.csv".formatted(source.subject(), LocalDate.ofInstant(clock.instant(), limits.zone())),
                ExportView.State.WAITING,
                Math.toIntExact(rows),
                0,
                Long.MAX_VALUE,
                0,
                0,
                0,
                0,
                null,
                caller.personId(),
                clock.instant(),
                null);
        add(job);
        return view(job);
    }

    private void add(ExportJob job) {
        if (jobs.count(job.requestedBy(), job.subject()) < limits.mostKept()) {
            for (int slot = 1; slot <= limits.mostAtOnce(); slot++) {
                if (takesSlot(job, slot)) {
                    return;
                }
            }
        }
        throw ExportProblem.tooMany(limits.mostAtOnce(), limits.mostKept());
    }

    private boolean takesSlot(ExportJob job, int slot) {
        try {
            return jobs.add(job, slot) == 1;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    /** His own of one list, newest first. */
    public Page<ExportView> list(Caller caller, ExportSource<?> source, PageRequest page) {
        var found = jobs.page(caller.personId(), source.subject(), page.size(), page.offset());
        return Page.of(found.stream().map(this::view).toList(), page, jobs.count(caller.personId(), source.subject()));
    }

    public ExportView get(Caller caller, ExportSource<?> source, long id) {
        return view(mine(caller, source, id));
    }

    /** @throws ExportProblem {@code export.not-ready} while it runs, and when it failed */
    public ExportFile file(Caller caller, ExportSource<?> source, long id) {
        var job = mine(caller, source, id);
        if (job.state() != ExportView.State.DONE) {
            throw ExportProblem.notReady(id);
        }
        return ExportFile.of(job, parts);
    }

    /** Ends it when it runs, and takes its file away. */
    public void remove(Caller caller, ExportSource<?> source, long id) {
        var job = mine(caller, source, id);
        transaction.executeWithoutResult(_ -> {
            var _ = jobs.remove(job.id(), caller.personId());
            var _ = parts.remove(job.id());
        });
    }

    private ExportJob mine(Caller caller, ExportSource<?> source, long id) {
        return jobs.mine(id, caller.personId(), source.subject()).orElseThrow(() -> ExportProblem.notFound(id));
    }

    private ExportView view(ExportJob job) {
        return ExportView.of(job, limits.kept());
    }
}
