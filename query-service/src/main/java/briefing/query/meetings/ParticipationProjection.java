package briefing.query.meetings;

import briefing.core.meetings.events.ParticipationAnnounced;
import briefing.core.meetings.events.ParticipationEvent;
import briefing.core.meetings.views.Participation;
import briefing.core.shared.RecordedBy;
import java.util.List;
import java.util.stream.Stream;

/** Folds who takes part in a meeting. */
final class ParticipationProjection {
    private ParticipationProjection() {}

    static List<Participation> apply(List<Participation> participations, ParticipationEvent event, RecordedBy by) {
        return switch (event) {
            case ParticipationAnnounced e ->
                Stream.concat(participations.stream(), Stream.of(announced(e, by)))
                        .toList();
        };
    }

    private static Participation announced(ParticipationAnnounced e, RecordedBy by) {
        return new Participation(
                e.participation(),
                e.party(),
                e.representing(),
                e.representedBy(),
                e.capacity(),
                e.role(),
                e.status(),
                e.basis(),
                by);
    }
}
