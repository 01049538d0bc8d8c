package io.banyan.nemesis.scenario;

import java.util.List;

/** All of them. A new one is a class and a line here. */
public final class Scenarios {

    private Scenarios() {}

    /** In the order in which they are played. */
    public static List<Scenario> all() {
        return List.of(new KilledProcess());
    }
}
