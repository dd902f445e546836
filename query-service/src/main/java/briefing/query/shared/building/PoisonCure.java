package briefing.query.shared.building;

import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.operation.DeadLetter;
import briefing.core.shared.operation.DeadLetters;
import briefing.query.shared.Passing;
import briefing.query.shared.log.LogReader;
import briefing.query.shared.log.Poisoned;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Tries poisoned aggregates again, taking the follower's turn for it. */
final class PoisonCure implements DeadLetters {
    private static final Logger LOG = LoggerFactory.getLogger(PoisonCure.class);
    private static final int GENERATIONS_MAX = 3;

    private final LogReader log;
    private final Intake intake;
    private final PoisonedList asked;
    private final PoisonedList poisoned;
    private final Generation generation;
    private final TransactionTemplate transaction;

    /** Whoever only asks is answered by the connections for questions, which do not wait long. */
    PoisonCure(
            LogReader log,
            Intake intake,
            Generation generation,
            JdbcTemplate questions,
            JdbcTemplate jdbc,
            TransactionTemplate transaction) {
        this.log = log;
        this.intake = intake;
        this.generation = generation;
        this.asked = new PoisonedList(questions, generation);
        this.poisoned = new PoisonedList(jdbc, generation);
        this.transaction = transaction;
    }

    @Override
    public List<DeadLetter> all() {
        try {
            return asked.all().stream().map(some -> some.letter(log.epoch())).toList();
        } catch (RuntimeException fault) {
            throw Passing.told(fault);
        }
    }

    @Override
    public Optional<DeadLetter> retry(AggregateId aggregate) {
        try {
            for (int i = 0; i < GENERATIONS_MAX; i++) {
                Tried tried = transaction.execute(_ -> tried(aggregate));
                if (tried != null) {
                    return tried.still().map(some -> some.letter(log.epoch()));
                }
                generation.follow();
            }
            throw new Failed(Failure.TRY_AGAIN);
        } catch (NotWritable still) {
            return find(aggregate).map(some -> some.letter(log.epoch()));
        } catch (RuntimeException fault) {
            throw Passing.told(fault);
        }
    }

    /** Folds what another build did not know, and this one does; what is busy comes later. */
    void retryKnown(List<Poisoned> waiting) {
        try {
            waiting.stream()
                    .filter(Poisoned::isKnownHere)
                    .map(some -> AggregateId.parse(some.aggregateId()))
                    .forEach(this::retry);
        } catch (Failed busy) {
            LOG.debug("A dead letter could not be tried again yet.");
        }
    }

    private record Tried(Optional<Poisoned> still) {}

    /** Null when these views are no longer served. */
    private @Nullable Tried tried(AggregateId aggregate) {
        Long position = intake.lock();
        return position == null ? null : new Tried(find(aggregate).flatMap(waiting -> intake.retry(waiting, position)));
    }

    private Optional<Poisoned> find(AggregateId aggregate) {
        return poisoned.all().stream()
                .filter(some -> some.aggregateId().equals(aggregate.value()))
                .findFirst();
    }
}
