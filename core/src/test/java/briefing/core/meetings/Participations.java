package briefing.core.meetings;

import static briefing.core.meetings.Meetings.HOST;
import static briefing.core.meetings.Meetings.MINISTERIAL;

import briefing.core.meetings.commands.ConfirmParticipation;
import briefing.core.meetings.commands.DeclineParticipation;
import briefing.core.meetings.commands.RecordAttendance;
import briefing.core.meetings.events.AttendanceRecorded;
import briefing.core.meetings.events.ParticipationAnnounced;
import briefing.core.meetings.events.ParticipationConfirmed;
import briefing.core.meetings.events.ParticipationDeclined;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Party;
import briefing.core.shared.values.Text;
import org.jspecify.annotations.Nullable;

/** The host of the meeting that the stories tell of, and whether it comes. */
public final class Participations {
    public static final Party DEPUTY = described("The deputy minister");
    public static final Party AMBASSADOR = described("The ambassador");

    private Participations() {}

    public static Party described(String description) {
        return new Party(null, null, null, description);
    }

    public static ParticipationAnnounced announcedAs(AnnouncedStatus status) {
        ParticipationPlan plan = Meetings.announce(HOST).plan();
        return new ParticipationAnnounced(
                MINISTERIAL,
                HOST,
                new ParticipationPlan(
                        plan.party(), null, null, DEPUTY, null, plan.capacity(), plan.role(), null, status),
                Basis.known());
    }

    public static ConfirmParticipation confirm(
            @Nullable AttendanceMode mode, @Nullable Party representedBy, @Nullable Party headOfDelegation) {
        return new ConfirmParticipation(MINISTERIAL, HOST, mode, representedBy, headOfDelegation, Basis.known());
    }

    public static ParticipationConfirmed confirmed(
            @Nullable AttendanceMode mode, @Nullable Party representedBy, @Nullable Party headOfDelegation) {
        return new ParticipationConfirmed(MINISTERIAL, HOST, mode, representedBy, headOfDelegation, Basis.known());
    }

    public static DeclineParticipation decline(@Nullable Text reason, @Nullable Party substitute) {
        return new DeclineParticipation(
                MINISTERIAL, HOST, reason == null ? null : reason.ref(), substitute, Basis.known());
    }

    public static ParticipationDeclined declined(@Nullable Text reason, @Nullable Party substitute) {
        return new ParticipationDeclined(
                MINISTERIAL, HOST, reason == null ? null : reason.ref(), substitute, Basis.known());
    }

    public static RecordAttendance attend(Presence presence) {
        return new RecordAttendance(MINISTERIAL, HOST, presence, AMBASSADOR, AttendanceMode.BY_VIDEO, Basis.known());
    }

    public static AttendanceRecorded attended(Presence presence) {
        return new AttendanceRecorded(MINISTERIAL, HOST, presence, AMBASSADOR, AttendanceMode.BY_VIDEO, Basis.known());
    }
}
