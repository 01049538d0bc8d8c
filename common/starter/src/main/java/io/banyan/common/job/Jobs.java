package io.banyan.common.job;

import io.banyan.common.job.JobRuns.Recorded;
import io.banyan.common.problem.RequestProblem;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/** The jobs of this service: what there is, how the latest runs went, and starting one now. */
public class Jobs {

    private static final Logger log = LoggerFactory.getLogger(Jobs.class);

    private final ListableBeanFactory beans;
    private final JobRuns runs;
    private final Environment environment;
    private final Set<String> startedByHand = ConcurrentHashMap.newKeySet();

    Jobs(ListableBeanFactory beans, JobRuns runs, Environment environment) {
        this.beans = beans;
        this.runs = runs;
        this.environment = environment;
    }

    /**
     * @param every     from one run to the next
     * @param fixedRate from start to start; otherwise from end to start
     * @param runs      one per replica
     */
    public record JobView(String name, Duration every, boolean fixedRate, List<JobRun> runs) {}

    private record Known(String name, Class<?> bean, Method method, Duration every, boolean fixedRate) {}

    /** All jobs by name, also those that have not run yet. */
    public List<JobView> list() {
        Map<String, List<JobRun>> byJob = runs.latest().stream()
                .collect(Collectors.groupingBy(Recorded::job, Collectors.mapping(Recorded::run, Collectors.toList())));
        return known().stream()
                .map(job -> new JobView(
                        job.name(),
                        job.every(),
                        job.fixedRate(),
                        byJob.getOrDefault(job.name(), List.of()).stream()
                                .map(run -> withNext(job, run))
                                .toList()))
                .toList();
    }

    /**
     * Runs the job once on this replica, besides its schedule, and does not wait for the end. While one that was started so is at work,
     * nothing is started.
     *
     * @return false when one is at work already
     */
    public boolean start(String name) {
        var job = known().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(RequestProblem::notFound);
        if (!startedByHand.add(name)) {
            return false;
        }
        Thread.ofVirtual().name("job-" + name).start(() -> run(job));
        return true;
    }

    private void run(Known job) {
        try {
            var bean = beans.getBean(job.bean());
            var method = AopUtils.selectInvocableMethod(job.method(), bean.getClass());
            ReflectionUtils.makeAccessible(method);
            ReflectionUtils.invokeMethod(method, bean);
        } catch (RuntimeException failed) {
            log.warn("Job {}, started by an operator, failed", job.name(), failed);
        } finally {
            startedByHand.remove(job.name());
        }
    }

    private List<Known> known() {
        var all = new ArrayList<Known>();
        for (var name : beans.getBeanDefinitionNames()) {
            var type = beans.getType(name, false);
            if (type != null && type.getName().startsWith("io.banyan.")) {
                var bean = ClassUtils.getUserClass(type);
                MethodIntrospector.selectMethods(bean, (Method method) -> method.isAnnotationPresent(Job.class))
                        .forEach(method -> all.add(known(bean, method)));
            }
        }
        all.sort(Comparator.comparing(Known::name));
        return all;
    }

    private Known known(Class<?> bean, Method method) {
        var job = method.getAnnotation(Job.class);
        var schedule = method.getAnnotation(Scheduled.class);
        if (job == null || schedule == null) {
            throw new IllegalStateException(method + " has no schedule");
        }
        var rate = every(schedule.fixedRate(), schedule.fixedRateString());
        var delay = every(schedule.fixedDelay(), schedule.fixedDelayString());
        var every = rate != null ? rate : delay;
        if (every == null) {
            throw new IllegalStateException(method + " runs neither at a fixed rate nor after a fixed delay");
        }
        return new Known(job.value(), bean, method, every, rate != null);
    }

    private @Nullable Duration every(long millis, String text) {
        if (millis >= 0) {
            return Duration.ofMillis(millis);
        }
        return text.isEmpty() ? null : DurationStyle.detectAndParse(environment.resolveRequiredPlaceholders(text));
    }

    private static JobRun withNext(Known job, JobRun run) {
        var from = job.fixedRate() ? run.startedAt() : run.endedAt();
        return new JobRun(
                run.instance(),
                run.startedAt(),
                run.endedAt(),
                run.outcome(),
                run.touched(),
                run.error(),
                from == null ? null : from.plus(job.every()));
    }
}
