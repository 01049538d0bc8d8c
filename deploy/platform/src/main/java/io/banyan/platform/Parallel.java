package io.banyan.platform;

import io.banyan.platform.process.StartFailure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** The same for many at once. */
final class Parallel {

    private Parallel() {}

    /** Does it for all of them and waits; afterwards the first failure is thrown, the others are attached to it. */
    static <T> void each(Collection<T> things, Consumer<T> action) {
        var failures = new ArrayList<RuntimeException>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = things.stream()
                    .<Future<?>>map(thing -> threads.submit(() -> action.accept(thing)))
                    .toList();
            for (var task : tasks) {
                await(task, failures);
            }
        }
        if (!failures.isEmpty()) {
            var first = failures.removeFirst();
            failures.forEach(first::addSuppressed);
            throw first;
        }
    }

    private static void await(Future<?> task, Collection<RuntimeException> failures) {
        try {
            task.get();
        } catch (ExecutionException e) {
            failures.add(
                    e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failures.add(new StartFailure("interrupted", e));
        }
    }
}
