package io.banyan.common.export;

import io.banyan.common.security.Caller;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A list that can be exported, newest first.
 *
 * @param <F> what it is narrowed to; kept as JSON while the job runs
 */
public interface ExportSource<F> {

    /** A row: its id, which is where the next page begins, and its cells as people read them. */
    record Line(long id, List<@Nullable String> cells) {}

    /** Names the list in addresses and files, for example {@code tickets}. */
    String subject();

    Class<F> filter();

    /** Whether somebody may read the list. Asked before each page: rights can be withdrawn while the job runs. */
    boolean isOpenTo(Caller caller);

    /** How many rows it has for him. */
    long count(Caller caller, F filter);

    /** The names of the columns, for him. */
    List<String> header(Caller caller, Locale locale);

    /** The next rows for him, those with smaller ids than {@code before}. */
    List<Line> page(Caller caller, F filter, long before, int limit, Locale locale);
}
