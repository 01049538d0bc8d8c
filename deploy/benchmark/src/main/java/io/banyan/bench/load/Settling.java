package io.banyan.bench.load;

/**
 * Judges when a platform is warm: a JVM that still compiles spends processor time beside the work, and what it has not compiled yet costs
 * many times what it will. Warm is when a request has cost about the same for so many slices of load in a row, and compilers took little of it: on
 * a busy machine their work comes minutes late, and a cost that stands still while they are at it says nothing.
 */
final class Settling {

    /** A slice that costs less than this part of the cheapest so far still gets better. */
    private static final double STILL_FALLING = 0.93;

    /** Compilers that take more than this part of the time of all are not done. */
    private static final double STILL_COMPILING = 0.10;

    private static final int QUIET_SLICES = 2;

    private double cheapest = Double.MAX_VALUE;
    private int quiet;

    /**
     * Takes the next slice and answers whether it is warm.
     *
     * @param cost      of a request, in any unit
     * @param compilers which part of it was theirs, from 0 to 1
     */
    boolean isWarmAfter(double cost, double compilers) {
        quiet = cost < cheapest * STILL_FALLING || compilers > STILL_COMPILING ? 0 : quiet + 1;
        cheapest = Math.min(cheapest, cost);
        return quiet >= QUIET_SLICES;
    }
}
