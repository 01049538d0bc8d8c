package io.banyan.common.job;

import io.banyan.common.job.JobRun.Outcome;
import io.banyan.common.persistence.Utc;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * The record of runs. A run is written when it begins and when it ends; of jobs that run every few seconds only those runs that touched
 * something or failed, and one in {@link #SELDOM} of the others, so that an idle platform does not write all the time.
 */
class JobRuns {

    private static final Logger log = LoggerFactory.getLogger(JobRuns.class);
    private static final Duration SELDOM = Duration.ofSeconds(15);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Environment environment;
    private final Map<String, Instant> written = new ConcurrentHashMap<>();

    JobRuns(JdbcClient jdbc, Clock clock, Environment environment) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.environment = environment;
    }

    /** What a job does. */
    @FunctionalInterface
    interface Work {
        @Nullable
        Object run() throws Throwable;
    }

    /** Runs a job and writes down how it went. The record never stands in the way of the job. */
    @Nullable
    Object record(String job, Work work) throws Throwable {
        var start = clock.instant();
        var last = written.get(job);
        var told = last == null || last.plus(SELDOM).isBefore(start);
        if (told) {
            write(job, start, null, Outcome.RUNNING, null, null);
        }
        try {
            var result = work.run();
            var touched = result instanceof Number number ? (Integer) number.intValue() : null;
            if (told || touched != null && touched > 0) {
                write(job, start, clock.instant(), Outcome.DONE, touched, null);
            }
            return result;
        } catch (Throwable failed) {
            write(job, start, clock.instant(), Outcome.FAILED, null, failed.toString());
            throw failed;
        }
    }

    // JdbcClient does not say that a parameter may be null, which it may.
    @SuppressWarnings("NullAway")
    private void write(
            String job,
            Instant start,
            @Nullable Instant end,
            Outcome outcome,
            @Nullable Integer touched,
            @Nullable String error) {
        written.put(job, start);
        try {
            jdbc.sql("""
                    INSERT INTO job_run (job, instance, started_at, ended_at, outcome, touched, error)
                    VALUES (:job, :instance, :start, :end, :outcome, :touched, LEFT(:error, 300))
                    ON DUPLICATE KEY UPDATE started_at = :start, ended_at = :end, outcome = :outcome, touched = :touched,
                        error = LEFT(:error, 300)
                    """)
                    .param("job", job)
                    .param("instance", instance())
                    .param("start", Utc.of(start))
                    .param("end", Utc.ofNullable(end))
                    .param("outcome", outcome.name())
                    .param("touched", touched)
                    .param("error", error)
                    .update();
        } catch (DataAccessException | CannotCreateTransactionException away) {
            log.warn("The run of {} was not recorded: {}", job, away.toString());
        }
    }

    /** A recorded run of a job. */
    record Recorded(String job, JobRun run) {}

    /** The latest runs of all jobs on all replicas of the last week. */
    List<Recorded> latest() {
        return jdbc.sql("""
                SELECT * FROM job_run WHERE started_at > UTC_TIMESTAMP(6) - INTERVAL 7 DAY ORDER BY job, instance LIMIT 1000
                """)
                .query((row, _) -> new Recorded(
                        row.getString("job"),
                        new JobRun(
                                row.getString("instance"),
                                Utc.read(row, "started_at"),
                                Utc.readNullable(row, "ended_at"),
                                Outcome.valueOf(row.getString("outcome")),
                                row.getObject("touched", Integer.class),
                                row.getString("error"),
                                null)))
                .list();
    }

    /** Forgets replicas that are long gone. */
    int forgetOld() {
        return jdbc.sql("DELETE FROM job_run WHERE started_at < UTC_TIMESTAMP(6) - INTERVAL 7 DAY LIMIT 1000")
                .update();
    }

    private String instance() {
        return host() + ":" + environment.getProperty("local.server.port", "0");
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException _) {
            return "localhost";
        }
    }
}
