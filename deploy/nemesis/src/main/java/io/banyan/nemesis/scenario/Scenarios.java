package io.banyan.nemesis.scenario;

import java.time.Duration;
import java.util.List;

/** All of them. A new one is a class and a line here. */
public final class Scenarios {

    private Scenarios() {}

    /** In the order in which they are played. */
    public static List<Scenario> all() {
        return List.of(
                new KilledProcess(),
                new RelayBeforeCommit(),
                new Zombie(),
                new Away("S04", "the broker is away for ten minutes", "kafka", Duration.ofMinutes(10)),
                new KilledAgainAndAgain("S05", "the broker is killed as soon as it is back", "kafka"),
                new TooLargeEvent(),
                new Backlog(),
                new Replicas(),
                new ConsumerBeforeOffset(),
                new Away("S10", "the database is away for five minutes", "mariadb", Duration.ofMinutes(5)),
                new DamagedEvent(),
                new FromTheBeginning(),
                new SentAgain(),
                new KilledAgainAndAgain(
                        "S13", "the database is killed during commits, as soon as it is back", "mariadb"),
                new BetweenThePhases(),
                new FullDisk(),
                new FullFileStore(),
                new Forgetful(),
                new NoDiscovery(),
                new LastItems(),
                new PaidByMany(),
                new NoticeStorm(),
                new SilentChannel(),
                new PayOrClose(),
                new ForgedStorm(),
                new RefundRace());
    }
}
