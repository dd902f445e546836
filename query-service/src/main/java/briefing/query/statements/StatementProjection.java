package briefing.query.statements;

import briefing.core.shared.facts.Fact;
import briefing.core.shared.facts.Voiding;
import briefing.core.shared.messages.Recorded;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.statements.events.StatementCorrected;
import briefing.core.statements.events.StatementEvent;
import briefing.core.statements.events.StatementRecorded;
import briefing.core.statements.events.StatementRetracted;
import briefing.core.statements.events.StatementVoided;
import briefing.core.statements.events.TranslationAdded;
import briefing.core.statements.views.Correction;
import briefing.core.statements.views.Retraction;
import briefing.core.statements.views.StatementState;
import briefing.core.statements.views.StatementView;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One event and the view so far in, the next view out. Pure and total, as the rules' evolve is. */
final class StatementProjection {
    private StatementProjection() {}

    static StatementView apply(@Nullable StatementView view, Recorded<StatementEvent> event) {
        return event.event() instanceof StatementRecorded e
                ? recorded(e, event)
                : known(view).with(next(known(view).state(), event), event.version());
    }

    private static StatementState next(StatementState state, Recorded<StatementEvent> event) {
        RecordedBy by = new RecordedBy(event.position());
        return switch (event.event()) {
            case StatementRecorded _ -> state;
            case TranslationAdded e -> state.translated(Fact.of(e.translation(), e.basis(), event));
            case StatementCorrected e ->
                state.corrected(Fact.of(e.text(), e.basis(), event), new Correction(e.reason(), e.basis(), by));
            case StatementRetracted e -> state.retracted(new Retraction(e.by(), e.on(), e.reason(), e.basis(), by));
            case StatementVoided e -> state.voided(new Voiding(e.reason(), by));
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
                e.delivery(),
                e.occasion(),
                e.matter(),
                StatementState.of(Fact.of(e.text(), e.basis(), event)),
                e.basis(),
                new RecordedBy(event.position()));
    }

    private static StatementView known(@Nullable StatementView view) {
        return Objects.requireNonNull(view, "a statement is recorded before anything else happens to it");
    }
}
