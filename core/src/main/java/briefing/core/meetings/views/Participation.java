package briefing.core.meetings.views;

import briefing.core.meetings.AttendanceMode;
import briefing.core.meetings.Capacity;
import briefing.core.meetings.ParticipationPlan;
import briefing.core.meetings.ParticipationRole;
import briefing.core.meetings.ParticipationStatus;
import briefing.core.meetings.Presence;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Party;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.ids.ParticipationId;
import briefing.core.shared.messages.RecordedBy;
import org.jspecify.annotations.Nullable;

/**
 * The participation of a party in a meeting, as readers see it.
 *
 * @param confirmation null unless it was confirmed after its announcement, and not declined since
 * @param declination null unless it was declined, and not confirmed since
 * @param attendance whether the party was there, when that is on record
 * @param basis what its announcement rests on
 */
public record Participation(
        ParticipationId id,
        ParticipationPlan plan,
        @Nullable ParticipationConfirmation confirmation,
        @Nullable ParticipationDeclination declination,
        @Nullable Attendance attendance,
        Basis basis,
        RecordedBy recordedBy) {
    /** What the latest of attendance, declination, confirmation and announcement says. */
    public ParticipationStatus status() {
        if (attendance != null) {
            return attendance.presence() == Presence.ABSENT ? ParticipationStatus.ABSENT : ParticipationStatus.ATTENDED;
        }
        if (declination != null) {
            return declination.substitute() == null ? ParticipationStatus.DECLINED : ParticipationStatus.SUBSTITUTED;
        }
        return confirmation == null ? announcedStatus() : ParticipationStatus.CONFIRMED;
    }

    private ParticipationStatus announcedStatus() {
        return switch (plan.status()) {
            case EXPECTED -> ParticipationStatus.EXPECTED;
            case CONFIRMED -> ParticipationStatus.CONFIRMED;
            case UNCONFIRMED -> ParticipationStatus.UNCONFIRMED;
        };
    }

    public Party party() {
        return plan.party();
    }

    public @Nullable OrganisationId representing() {
        return plan.representing();
    }

    public @Nullable OrganisationId onBehalfOf() {
        return plan.onBehalfOf();
    }

    /** Who sits there for the party: a substitute, if there is one. */
    public @Nullable Party representedBy() {
        Party substitute = declination == null ? null : declination.substitute();
        return substitute == null ? plan.representedBy() : substitute;
    }

    public @Nullable Party headOfDelegation() {
        return plan.headOfDelegation();
    }

    public Capacity capacity() {
        return plan.capacity();
    }

    public ParticipationRole role() {
        return plan.role();
    }

    public @Nullable AttendanceMode mode() {
        return plan.mode();
    }
}
