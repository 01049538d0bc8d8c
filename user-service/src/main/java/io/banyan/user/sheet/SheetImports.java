package io.banyan.user.sheet;

import io.banyan.common.web.PageRequest;
import io.banyan.user.sheet.SheetImport.Mode;
import io.banyan.user.sheet.SheetImport.State;
import io.banyan.user.sheet.SheetImport.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where imports are kept. */
public interface SheetImports {

    void add(SheetImport job);

    Optional<SheetImport> find(long id);

    /** Those of a project, the youngest first. */
    List<SheetImport> page(long projectId, Subject subject, PageRequest page);

    long count(long projectId, Subject subject);

    /** The oldest that waits, or whose run was given up. */
    Optional<SheetImport> next(Instant now);

    /** Begins a run. 0 when somebody was faster. */
    int take(long id, int attempt, Instant leaseUntil);

    /** How many of its runs in a row came to no end, because their process died. */
    int died(long id);

    /** Says how far a run is, and that it lives. 0 when somebody else took over. */
    int progress(long id, int attempt, int total, int done, Instant leaseUntil);

    /** Ends a run. 0 when somebody else took over. */
    int end(long id, int attempt, End end);

    /** Lets it wait for another run in another mode. 0 when it is not in this state any more. */
    int again(long id, State from, Mode mode, long by);

    /** The spreadsheets that are still kept of imports that ended before; at most 500. */
    List<Long> filesEndedBefore(Instant day);

    /** 0 when it is undone already. */
    int markUndone(long id, Instant now, long by);

    void replaceMistakes(long id, List<RowMistake> mistakes);

    List<RowMistake> mistakes(long id, PageRequest page);

    long countMistakes(long id);

    /** Remembers what a run stored. */
    void addItems(long id, List<Long> subjectIds);

    /** Locks the assets it stored, and counts those that were changed or have people by now. */
    long lockUsedAssets(long id);

    /** Takes the assets it stored off the records, with all that came with them. */
    void removeAssets(long id);

    /** Locks the buildings it stored, and counts those that have assets, areas or somebody's scope by now. */
    long lockUsedBuildings(long id);

    void removeBuildings(long id);

    /** Locks the owners it stored, and counts those that were changed, have proved their phone or whose houses have changed hands. */
    long lockUsedOwners(long id, Instant since);

    /** What it stored. */
    List<Long> items(long id, long after, int limit);

    /** How a run ended. */
    record End(
            State state,
            int total,
            int wrong,
            int added,
            @Nullable String failure,
            Instant at) {}
}
