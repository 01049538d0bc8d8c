package io.banyan.nemesis.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;

/** Many who do the same at the same moment. */
final class Crowd {

    private Crowd() {}

    /**
     * Everybody waits for everybody, then all act.
     *
     * @param act what the one with this number does
     * @return what came of it, by number
     * @throws IllegalStateException with the reason of the first whose act failed
     */
    static <T> List<T> atOnce(int size, IntFunction<T> act) {
        var start = new CyclicBarrier(size);
        try (var runners = Executors.newVirtualThreadPerTaskExecutor()) {
            var acts = new ArrayList<Callable<T>>();
            for (var i = 0; i < size; i++) {
                var number = i;
                acts.add(() -> {
                    var _ = start.await();
                    return act.apply(number);
                });
            }
            var results = new ArrayList<T>();
            for (var done : runners.invokeAll(acts)) {
                results.add(done.get());
            }
            return results;
        } catch (ExecutionException failed) {
            throw new IllegalStateException(String.valueOf(failed.getCause()), failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
