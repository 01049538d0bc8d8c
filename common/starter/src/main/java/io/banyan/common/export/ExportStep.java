package io.banyan.common.export;

import io.banyan.common.contract.user.UserInternalApi.Authority;
import io.banyan.common.json.BanyanJson;
import io.banyan.common.persistence.Changed;
import io.banyan.common.scope.Scope;
import io.banyan.common.security.Authorities;
import io.banyan.common.security.Caller;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes an export a page further: its rows and the place it has come to are committed together. Every page is read with the rights that the
 * person has at that moment, within his data scope 数据范围.
 */
class ExportStep {

    private static final JsonMapper JSON = BanyanJson.mapper();

    private final ExportMapper jobs;
    private final ExportPartMapper parts;
    private final Authorities authorities;
    private final TransactionTemplate transaction;
    private final Settings settings;

    /** What steps go by. */
    record Settings(ExportProperties limits, Clock clock) {

        Instant leaseUntil() {
            return clock.instant().plus(limits.lease());
        }
    }

    ExportStep(
            ExportMapper jobs,
            ExportPartMapper parts,
            Authorities authorities,
            TransactionTemplate transaction,
            Settings settings) {
        this.jobs = jobs;
        this.parts = parts;
        this.authorities = authorities;
        this.transaction = transaction;
        this.settings = settings;
    }

    /** Another run has the export, or it is gone. */
    static final class Overtaken extends RuntimeException {

        Overtaken(long id) {
            super("Export %d was taken over or taken away".formatted(id));
        }
    }

    /**
     * @return true while there may be more
     * @throws io.banyan.common.problem.ServiceUnavailable when nobody can tell the rights of the person
     */
    <F> boolean further(ExportJob taken, ExportSource<F> source) {
        var job = jobs.find(taken.id())
                .filter(now -> now.attempt() == taken.attempt())
                .orElseThrow(() -> new Overtaken(taken.id()));
        var caller = authorities
                .of(job.requestedBy())
                .filter(Authority::active)
                .map(Caller::of)
                .filter(source::isOpenTo);
        if (caller.isEmpty()) {
            end(job, ExportView.State.FAILED, ExportProblem.NOT_ALLOWED);
            return false;
        }
        var header = job.parts() == 0 ? Csv.begin(source.header(caller.get(), locale(job))) : new byte[0];
        var lines = read(job, source, caller.get());
        var more = lines.size() == settings.limits().page();
        write(job, header, lines, more);
        return more;
    }

    private <F> List<ExportSource.Line> read(ExportJob job, ExportSource<F> source, Caller caller) {
        var filter = JSON.readValue(job.wish(), source.filter());
        return Scope.as(caller)
                .call(() -> source.page(
                        caller, filter, job.lastId(), settings.limits().page(), locale(job)));
    }

    private void write(ExportJob job, byte[] header, List<ExportSource.Line> lines, boolean more) {
        var rows = Csv.lines(lines);
        var lastId = lines.isEmpty() ? job.lastId() : lines.getLast().id();
        var advance =
                new ExportMapper.Advance(lines.size(), lastId, header.length + rows.length, settings.leaseUntil());
        transaction.executeWithoutResult(_ -> {
            if (jobs.advance(job.id(), job.attempt(), advance) != 1) {
                throw new Overtaken(job.id());
            }
            Changed.one(parts.add(job.id(), job.parts() + 1, ExportFile.packed(header, rows)), "Part of an export");
            if (!more) {
                end(job, ExportView.State.DONE, null);
            }
        });
    }

    void giveUp(ExportJob job) {
        end(job, ExportView.State.FAILED, ExportProblem.GAVE_UP);
    }

    private void end(ExportJob job, ExportView.State state, @Nullable String failure) {
        if (jobs.end(job.id(), job.attempt(), state, failure, settings.clock().instant()) != 1) {
            throw new Overtaken(job.id());
        }
    }

    private static Locale locale(ExportJob job) {
        return Locale.forLanguageTag(job.language());
    }
}
