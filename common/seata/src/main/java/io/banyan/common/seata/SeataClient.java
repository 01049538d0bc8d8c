package io.banyan.common.seata;

import io.banyan.common.trace.Tracer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.seata.common.exception.FrameworkException;
import org.apache.seata.core.exception.TransactionException;
import org.apache.seata.core.model.BranchType;
import org.apache.seata.core.rpc.netty.RmNettyRemotingClient;
import org.apache.seata.core.rpc.netty.TmNettyRemotingClient;
import org.apache.seata.rm.DefaultResourceManager;
import org.apache.seata.rm.RMClient;
import org.apache.seata.tm.TMClient;
import org.apache.seata.tm.TransactionManagerHolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;

/**
 * Connects this service with the Seata server before it takes requests, and refuses the start when it cannot.
 *
 * <p>Seata's client is one per process, held in static fields: what is put there at start is taken back at stop, and two application
 * contexts of one process cannot use it at the same time.
 */
final class SeataClient implements SmartLifecycle {

    /** Before the web server and the Kafka listeners, and stopped after them. */
    private static final int PHASE = 0;

    private static final Logger log = LoggerFactory.getLogger(SeataClient.class);

    private final SeataServer server;
    private final BanyanSeataProperties properties;
    private final Fence fence;
    private final ObjectProvider<TccParticipant> participants;
    private final Tracer tracer;
    private final Map<String, TccParticipant> registered = new HashMap<>();
    private volatile Channels deciding = new Channels();
    private volatile Channels takingPart = new Channels();
    private volatile boolean running;
    private volatile boolean initialised;

    /** The participants are looked up at start only: they need {@link Tcc}, which needs this. */
    SeataClient(
            SeataServer server,
            BanyanSeataProperties properties,
            Fence fence,
            ObjectProvider<TccParticipant> participants,
            Tracer tracer) {
        this.server = server;
        this.properties = properties;
        this.fence = fence;
        this.participants = participants;
        this.tracer = tracer;
    }

    @Override
    public void start() {
        fence.install();
        if (server.answersWithin(properties.required() ? properties.connectWithin() : Duration.ZERO)) {
            participants.forEach(this::register);
            connect();
        } else if (properties.required()) {
            throw new SeataNotActive("no server answers at " + server.address(), SeataServer.MEND, null);
        } else {
            log.warn("No Seata server at {}: global transactions will be refused", server.address());
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        initialised = false;
        disconnect();
        deciding = new Channels();
        takingPart = new Channels();
        var resources =
                DefaultResourceManager.get().getResourceManager(BranchType.TCC).getManagedResources();
        registered.keySet().forEach(resources::remove);
        registered.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    /** Whether global transactions can be begun and decided from here, and joined. */
    boolean isConnected() {
        return deciding.isOpen() && (registered.isEmpty() || takingPart.isOpen());
    }

    /**
     * Seata's own timer starts a minute late, and what is undecided waits for it. Asks the server's port first, since each vain attempt
     * of Seata's client is logged with a stack trace.
     */
    void reconnectIfBroken() {
        if (!running || !initialised || isConnected() || !server.answers()) {
            return;
        }
        try {
            registered
                    .keySet()
                    .forEach(action -> RmNettyRemotingClient.getInstance().registerResource("", action));
            // Any request connects; nobody knows this transaction.
            TransactionManagerHolder.get().getStatus("reconnect");
        } catch (FrameworkException | TransactionException e) {
            log.info("Seata at {} does not take us back yet: {}", server.address(), e.getMessage());
        }
    }

    void requireRegistered(TccParticipant participant) {
        if (!registered.containsKey(participant.action())) {
            throw new IllegalStateException(
                    participant.action() + " is not a bean: nobody would ever confirm or cancel it");
        }
    }

    private void register(TccParticipant participant) {
        if (registered.put(participant.action(), participant) != null) {
            throw new IllegalStateException("Two TCC participants call themselves " + participant.action());
        }
        DefaultResourceManager.get().registerResource(new SecondPhase(participant, tracer).resource());
    }

    private void connect() {
        deciding = new Channels();
        takingPart = new Channels();
        try {
            TmNettyRemotingClient.getInstance(server.application(), server.group())
                    .registerChannelEventListener(deciding);
            RmNettyRemotingClient.getInstance(server.application(), server.group())
                    .registerChannelEventListener(takingPart);
            TMClient.init(server.application(), server.group());
            RMClient.init(server.application(), server.group());
        } catch (FrameworkException e) {
            stop();
            throw new SeataNotActive(
                    "the server at %s refused: %s".formatted(server.address(), e.getMessage()), SeataServer.MEND, e);
        }
        initialised = true;
        log.info("Seata is active at {}, taking part in {}", server.address(), registered.keySet());
    }

    private static void disconnect() {
        TmNettyRemotingClient.getInstance().destroy();
        RmNettyRemotingClient.getInstance().destroy();
    }
}
