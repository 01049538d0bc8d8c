package io.banyan.nemesis.load;

import io.banyan.story.Settings;
import io.banyan.story.client.Pause;
import io.banyan.story.people.Resident;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Workers that play one flow after the other until they are told to stop. Two of three repeat what was not answered, under the same key, as
 * our apps do; the third gives up at the first failure and leaves things as they are, as people do.
 */
public final class Load {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration ANNOYED = Duration.ofSeconds(1);
    private static final Duration LAST_FLOW = Duration.ofSeconds(240);

    private static final Pattern ID = Pattern.compile("\\d{6,}");
    private static final Pattern BODY = Pattern.compile("(?s)\\{.*");
    private static final Pattern CODE = Pattern.compile("\"code\":\"([a-z.-]+)\"");

    private record Client(Cast cast, Resident resident) {}

    private record Ended(
            Flow flow,
            Instant began,
            Instant ended,
            @Nullable String broken) {}

    private final Clock clock;
    private final List<Client> clients = new ArrayList<>();
    private final ConcurrentLinkedQueue<Ended> flows = new ConcurrentLinkedQueue<>();
    private final List<Thread> workers = new ArrayList<>();
    private volatile boolean wanted;

    /**
     * Everybody moves in; nothing runs yet.
     *
     * @param size workers
     */
    public Load(Settings settings, int size, Recorder recorder, Random random) {
        this.clock = settings.clock();
        var patient = new Cast(settings, PATIENCE, recorder, random);
        var hasty = new Cast(settings, Duration.ZERO, recorder, random);
        for (var i = 0; i < size; i++) {
            var cast = i % 3 == 2 ? hasty : patient;
            clients.add(new Client(cast, cast.movesIn("住户" + (i + 1))));
        }
    }

    /** Before a round: enough in the store, and nothing of the round before. */
    public void prepare() {
        flows.clear();
        cast().fillsTheStore();
    }

    /** The patient people, for what a scenario does itself. */
    public Cast cast() {
        return clients.getFirst().cast();
    }

    /** @param round marks the tickets of this round, so that they are told from all others */
    public void start(String round, Random random) {
        workers.clear();
        wanted = true;
        for (var i = 0; i < clients.size(); i++) {
            var worker = i;
            var own = new Random(random.nextLong());
            workers.add(Thread.ofVirtual()
                    .name("worker-" + i)
                    .start(() -> work(clients.get(worker), round + "-" + worker, own)));
        }
    }

    private void work(Client client, String mark, Random random) {
        for (var number = 1; wanted; number++) {
            var flow = Flow.any(random);
            var began = clock.instant();
            var broken = broken(flow, client, mark + "-" + number, random);
            flows.add(new Ended(flow, began, clock.instant(), broken));
            if (broken != null) {
                Pause.of(ANNOYED);
            }
        }
    }

    private static @Nullable String broken(Flow flow, Client client, String title, Random random) {
        try {
            flow.play(client.cast(), client.resident(), title, random);
            return null;
        } catch (RuntimeException left) {
            return String.valueOf(left.getMessage());
        }
    }

    /** No new flow begins; those under way are played to their end. */
    public void stop() {
        wanted = false;
        for (var worker : workers) {
            try {
                if (!worker.join(LAST_FLOW)) {
                    throw new IllegalStateException(worker.getName() + " does not come to an end");
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
    }

    /** Waits for the end of a whole repair, money included, that began after that moment. Empty when there is none in time. */
    public Optional<Instant> awaitRepairBegunAfter(Instant moment, Duration patience) {
        var deadline = clock.instant().plus(patience);
        while (true) {
            var done = flows.stream()
                    .filter(flow -> flow.broken() == null && flow.flow() == Flow.REPAIR)
                    .filter(flow -> !flow.began().isBefore(moment))
                    .map(Ended::ended)
                    .min(Instant::compareTo);
            if (done.isPresent() || clock.instant().isAfter(deadline)) {
                return done;
            }
            Pause.aMoment();
        }
    }

    /** Flows that came to their end. */
    public long completed() {
        return flows.stream().filter(flow -> flow.broken() == null).count();
    }

    /** Why flows broke off: what was asked and answered, without what is different each time; with how often. */
    public Map<String, Integer> broken() {
        var reasons = new TreeMap<String, Integer>();
        flows.stream()
                .map(Ended::broken)
                .filter(reason -> reason != null)
                .forEach(reason -> reasons.merge(kind(reason), 1, Integer::sum));
        return reasons;
    }

    private static String kind(String reason) {
        var code = CODE.matcher(reason);
        var told = code.find() ? " " + code.group(1) : "";
        var words = BODY.matcher(reason).replaceFirst("");
        return ID.matcher(words).replaceAll("…") + told;
    }
}
