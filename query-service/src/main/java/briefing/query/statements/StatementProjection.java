package briefing.query.statements;

import briefing.core.shared.Fact;
import briefing.core.shared.Recorded;
import briefing.core.shared.RecordedBy;
import briefing.core.statements.Correction;
import briefing.core.statements.Retraction;
import briefing.core.statements.StatementCorrected;
import briefing.core.statements.StatementEvent;
import briefing.core.statements.StatementRecorded;
import briefing.core.statements.StatementRetracted;
import briefing.core.statements.StatementView;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One event and the view so far in, the next view out. Pure and total, as the rules' evolve is. */
final class StatementProjection {
    private StatementProjection() {}

    static StatementView apply(@Nullable StatementView view, Recorded<StatementEvent> event) {
        long version = event.version();
        RecordedBy by = new RecordedBy(event.position());
        return switch (event.event()) {
            case StatementRecorded e -> recorded(e, event);
            case StatementCorrected e ->
                known(view)
                        .corrected(
                                Fact.of(e.text(), e.basis(), event),
                                new Correction(e.reason(), e.basis(), by),
                                version);
            case StatementRetracted e ->
                known(view).retracted(new Retraction(e.by(), e.on(), e.reason(), e.basis(), by), version);
        };
    }

    private static StatementView recorded(StatementRecorded e, Recorded<?> event) {
        return new StatementView(
                e.statement(),
                event.version(),
                e.speaker(),
                e.asNamed(),
                e.kind(),
                e.mode(),
                Fact.of(e.text(), e.basis(), event),
                e.occasion(),
                e.matter().about(),
                e.matter().topics(),
                List.of(),
                null,
                e.basis(),
                new RecordedBy(event.position()));
    }

    private static StatementView known(@Nullable StatementView view) {
        return Objects.requireNonNull(view, "a statement is recorded before anything else happens to it");
    }
}
