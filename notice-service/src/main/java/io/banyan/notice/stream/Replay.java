package io.banyan.notice.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/** The last minutes of hints of this instance, so that a client that lost its connection goes on where it was. Guarded by its owner. */
final class Replay {

    private static final int MOST = 20_000;

    private final String instance;
    private final Duration length;
    private final ArrayDeque<Kept> kept = new ArrayDeque<>();
    private long last;

    Replay(String instance, Duration length) {
        this.instance = instance;
        this.length = length;
    }

    private record Kept(long number, Instant at, StreamItem.Hint hint) {}

    StreamItem.Hint keep(Signal signal, Instant now) {
        last++;
        var hint = new StreamItem.Hint(id(last), signal);
        kept.addLast(new Kept(last, now, hint));
        while (kept.size() > MOST || kept.getFirst().at().isBefore(now.minus(length))) {
            kept.removeFirst();
        }
        return hint;
    }

    /** Where a client is that has everything up to now. */
    String present() {
        return id(last);
    }

    /** Everything after that id; empty when some of it is gone, or the id is of another instance. */
    Optional<List<StreamItem.Hint>> since(String id) {
        var number = number(id);
        var first = kept.isEmpty() ? last + 1 : kept.getFirst().number();
        if (number < first - 1 || number > last) {
            return Optional.empty();
        }
        return Optional.of(kept.stream()
                .filter(entry -> entry.number() > number)
                .map(Kept::hint)
                .toList());
    }

    private String id(long number) {
        return instance + "-" + number;
    }

    private long number(String id) {
        if (!id.startsWith(instance + "-")) {
            return -1;
        }
        try {
            return Long.parseLong(id.substring(instance.length() + 1));
        } catch (NumberFormatException _) {
            return -1;
        }
    }
}
