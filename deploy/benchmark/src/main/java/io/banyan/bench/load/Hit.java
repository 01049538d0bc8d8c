package io.banyan.bench.load;

/**
 * What became of a shot. Times in microseconds since the epoch.
 *
 * @param index    of the shot
 * @param intended when it was due
 * @param started  when it was sent
 * @param ended    when the answer was there
 * @param status   of HTTP; 0 when nothing answered
 */
public record Hit(int index, String group, long intended, long started, long ended, int status) {

    private static final double MICROS_PER_MILLI = 1000;

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** From the moment it was due, so that a stall counts for everybody who would have come during it. */
    public double millis() {
        return (ended - intended) / MICROS_PER_MILLI;
    }

    /** How late the generator itself was. */
    public double lateMillis() {
        return (started - intended) / MICROS_PER_MILLI;
    }
}
