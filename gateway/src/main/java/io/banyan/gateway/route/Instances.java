package io.banyan.gateway.route;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The known instances of one service, taken in turn. An instance that refused a connection is passed over for a while if there is another,
 * and an empty list never replaces a known one: discovery may be restarting, and a dead instance costs only one refused connection.
 */
final class Instances {

    private static final Duration REST = Duration.ofSeconds(5);

    private final AtomicInteger turn = new AtomicInteger();
    private volatile List<Instance> known = List.of();

    /** Takes over what discovery says; an instance that stays keeps its rest. */
    void update(List<String> addresses) {
        var current = known;
        if (addresses.isEmpty()
                || addresses.equals(current.stream().map(Instance::address).toList())) {
            return;
        }
        known = addresses.stream()
                .map(address -> Stream.concat(
                                current.stream().filter(one -> one.address().equals(address)),
                                Stream.of(new Instance(address)))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    /** The next instance, rested ones first. */
    Optional<Instance> next() {
        var all = known;
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var first = turn.getAndIncrement() & Integer.MAX_VALUE;
        for (int i = 0; i < all.size(); i++) {
            var candidate = all.get((first + i) % all.size());
            if (!candidate.rests()) {
                return Optional.of(candidate);
            }
        }
        return Optional.of(all.get(first % all.size()));
    }

    int count() {
        return known.size();
    }

    /** One instance by its address, `http://host:port`. */
    static final class Instance {

        private final String address;
        private volatile long restsUntil = System.nanoTime();

        Instance(String address) {
            this.address = address;
        }

        String address() {
            return address;
        }

        void refused() {
            restsUntil = System.nanoTime() + REST.toNanos();
        }

        private boolean rests() {
            return restsUntil - System.nanoTime() > 0;
        }
    }
}
