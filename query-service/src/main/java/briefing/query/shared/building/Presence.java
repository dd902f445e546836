package briefing.query.shared.building;

import briefing.core.shared.codes.Fault;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Tells the database every few seconds that this instance runs, and which generation of the views it serves. */
final class Presence {
    private static final Logger LOG = LoggerFactory.getLogger(Presence.class);
    private static final long EVERY_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final Instances instances;
    private final Generation generation;
    private @Nullable UUID instance;
    private long toldNanos;
    private int told;

    Presence(Instances instances, Generation generation) {
        this.instances = instances;
        this.generation = generation;
    }

    /** Only ever called by one thread. */
    void tell() {
        int serving = generation.number();
        if (serving != told || System.nanoTime() - toldNanos > EVERY_NANOS) {
            instance = instances.seen(instance, serving);
            told = serving;
            toldNanos = System.nanoTime();
        }
    }

    void end() {
        try {
            if (instance != null) {
                instances.gone(instance);
            }
        } catch (DataAccessException e) {
            LOG.debug("The database was gone first: {}", Fault.brief(e));
        }
    }
}
