package io.banyan.nemesis.scenario;

import java.time.Instant;
import java.util.List;

/**
 * One way of doing harm. A round of it: the load runs, {@link #harm} does its worst and takes it away again, a whole repair must then get
 * through, the load ends, the platform comes to rest, every invariant must hold and every call must have had the effect its client was told.
 */
public interface Scenario {

    /** Its number in the list of scenarios, such as S01. */
    String id();

    /** What is done, in a line. */
    String sentence();

    /** To whom it is done: a row of the table for each. */
    default List<String> victims() {
        return List.of("");
    }

    /** Whether this machine lets it be done; one that cannot be done is named and left out. */
    default boolean isPossible() {
        return true;
    }

    /** How many rounds for each victim make a proof. */
    default int rounds() {
        return 20;
    }

    /** Whether people use the platform meanwhile; false when the scenario brings its own crowd and nothing may disturb it. */
    default boolean underLoad() {
        return true;
    }

    /**
     * Does harm and takes it away again. Whatever is still broken afterwards is started by the frame, also when this throws.
     *
     * @return when the harm was taken away; recovery is counted from then
     */
    Instant harm(Trial trial, String victim);
}
