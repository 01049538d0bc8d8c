package io.banyan.bench.load;

import io.banyan.bench.measure.CpuShares;
import io.banyan.bench.measure.ProcessMeter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Load in slices until a request costs no less processor time than before, and compilers have little left to do.
 *
 * @param meters of all processes that work for a request
 * @param most   slices, after which it is given up: the figures are then those of a platform that is not warm, and say so
 * @param say    tells the one who waits
 */
public record WarmUp(List<ProcessMeter> meters, int most, Consumer<String> say) {

    /**
     * @param slice sends some load and answers how many requests were served
     * @return for the report: how long it took and from what to what the cost of a request fell
     */
    public String until(LongSupplier slice) {
        var settling = new Settling();
        var began = System.nanoTime();
        var first = 0.0;
        var last = 0.0;
        for (var i = 1; i <= most; i++) {
            var cpu = CpuShares.start(meters);
            var done = slice.getAsLong();
            var taken = cpu.stop();
            last = taken.microsPerRequest(done);
            first = i == 1 ? last : first;
            say.accept(String.format(
                    Locale.ROOT,
                    "warm-up %d: %,.0f µs of processor a request, %.0f %% of it in compilers",
                    i,
                    last,
                    100 * taken.compilers()));
            if (settling.isWarmAfter(last, taken.compilers())) {
                return told(
                        "warm after %d s: a request cost %,.0f µs of processor at first, %,.0f at last",
                        began, first, last);
            }
        }
        return told(
                "not warm after %d s: a request cost %,.0f µs of processor at first, %,.0f at last",
                began, first, last);
    }

    private static String told(String words, long began, double first, double last) {
        return String.format(Locale.ROOT, words, (System.nanoTime() - began) / 1_000_000_000, first, last);
    }
}
