package io.banyan.nemesis.load;

import io.banyan.nemesis.history.History;
import io.banyan.story.client.Witness;
import org.jspecify.annotations.Nullable;

/** Writes what people do into the history of the round that is being played; between rounds nobody listens. */
public final class Recorder implements Witness {

    private volatile @Nullable History current;

    @Override
    public Hearing asked(Request request) {
        var history = current;
        return history == null ? Hearing.NONE : history.asked(request);
    }

    /** From now on into this one; null for none. */
    public void into(@Nullable History history) {
        current = history;
    }
}
