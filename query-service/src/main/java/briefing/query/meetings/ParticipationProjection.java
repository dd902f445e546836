package briefing.query.meetings;

import briefing.core.meetings.events.AttendanceRecorded;
import briefing.core.meetings.events.ParticipationAnnounced;
import briefing.core.meetings.events.ParticipationConfirmed;
import briefing.core.meetings.events.ParticipationDeclined;
import briefing.core.meetings.events.ParticipationEvent;
import briefing.core.meetings.views.Attendance;
import briefing.core.meetings.views.Participation;
import briefing.core.meetings.views.ParticipationConfirmation;
import briefing.core.meetings.views.ParticipationDeclination;
import briefing.core.shared.ids.ParticipationId;
import briefing.core.shared.messages.RecordedBy;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Folds who takes part in a meeting. */
final class ParticipationProjection {
    private ParticipationProjection() {}

    static List<Participation> apply(List<Participation> participations, ParticipationEvent event, RecordedBy by) {
        return switch (event) {
            case ParticipationAnnounced e ->
                Stream.concat(participations.stream(), Stream.of(announced(e, by)))
                        .toList();
            case ParticipationConfirmed e -> changed(participations, e.participation(), one -> confirmed(one, e, by));
            case ParticipationDeclined e -> changed(participations, e.participation(), one -> declined(one, e, by));
            case AttendanceRecorded e -> changed(participations, e.participation(), one -> attended(one, e, by));
        };
    }

    private static List<Participation> changed(
            List<Participation> participations, ParticipationId id, UnaryOperator<Participation> change) {
        return participations.stream()
                .map(one -> one.id().equals(id) ? change.apply(one) : one)
                .toList();
    }

    private static Participation announced(ParticipationAnnounced e, RecordedBy by) {
        return new Participation(e.participation(), e.plan(), null, null, null, e.basis(), by);
    }

    private static Participation confirmed(Participation one, ParticipationConfirmed e, RecordedBy by) {
        return new Participation(
                one.id(),
                one.plan().with(e.representedBy(), e.headOfDelegation(), e.mode()),
                new ParticipationConfirmation(e.basis(), by),
                null,
                one.attendance(),
                one.basis(),
                one.recordedBy());
    }

    private static Participation declined(Participation one, ParticipationDeclined e, RecordedBy by) {
        return new Participation(
                one.id(),
                one.plan(),
                null,
                new ParticipationDeclination(e.reason(), e.substitute(), e.basis(), by),
                one.attendance(),
                one.basis(),
                one.recordedBy());
    }

    private static Participation attended(Participation one, AttendanceRecorded e, RecordedBy by) {
        return new Participation(
                one.id(),
                one.plan(),
                one.confirmation(),
                one.declination(),
                new Attendance(e.attendance(), e.attendedBy(), e.mode(), e.basis(), by),
                one.basis(),
                one.recordedBy());
    }
}
