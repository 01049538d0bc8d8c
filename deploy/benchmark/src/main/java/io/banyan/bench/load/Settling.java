package io.banyan.bench.load;

/**
 * Judges when a platform is warm: a JVM that still compiles spends processor time beside the work, and what it has not compiled yet costs
 * many times what it will. Warm is when a request has cost about the same for so many slices of load in a row.
 */
final class Settling {

    /** A slice that costs less than this part of the cheapest so far still gets better. */
    private static final double STILL_FALLING = 0.93;

    private static final int QUIET_SLICES = 2;

    private double cheapest = Double.MAX_VALUE;
    private int quiet;

    /** Takes what a request of the next slice cost, in any unit, and answers whether it is warm. */
    boolean isWarmAfter(double cost) {
        quiet = cost < cheapest * STILL_FALLING ? 0 : quiet + 1;
        cheapest = Math.min(cheapest, cost);
        return quiet >= QUIET_SLICES;
    }
}
