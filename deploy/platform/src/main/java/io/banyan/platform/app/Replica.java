package io.banyan.platform.app;

import java.util.Optional;

/**
 * One running copy of an app. The first has the app's own name and port; a second one, for those who want to see that work is shared, has
 * the name with {@code -2} and a port of its own.
 *
 * @param app    what runs
 * @param number 1 or 2
 */
public record Replica(App app, int number) {

    private static final String SECOND = "-2";

    /** Refuses a second copy of what nobody can find twice: the gateway has one address, the payment simulator plays one outsider. */
    public Replica {
        if (number == 2 && app.ownSchema().isEmpty()) {
            throw new IllegalArgumentException("there is no second " + app.id());
        }
    }

    /** The copy that always runs. */
    public static Replica first(App app) {
        return new Replica(app, 1);
    }

    /** The copy of that name. */
    public static Optional<Replica> named(String id) {
        return id.endsWith(SECOND)
                ? App.named(id.substring(0, id.length() - SECOND.length()))
                        .filter(app -> app.ownSchema().isPresent())
                        .map(app -> new Replica(app, 2))
                : App.named(id).map(Replica::first);
    }

    /** Its name on the command line, in files and in `deploy/ports.properties`. */
    public String id() {
        return number == 1 ? app.id() : app.id() + SECOND;
    }
}
