package briefing.command.meetings;

import briefing.core.meetings.AnnouncedStatus;
import briefing.core.meetings.ParticipationPlan;
import briefing.core.meetings.commands.ConfirmParticipation;
import briefing.core.meetings.commands.DeclineParticipation;
import briefing.core.meetings.events.ParticipationConfirmed;
import briefing.core.meetings.events.ParticipationDeclined;
import briefing.core.shared.facts.Party;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the rules know of one participation: what it would be if it took place, and whether the party comes. */
record Seat(ParticipationPlan plan, Standing standing) {
    /** Whether the party comes. */
    sealed interface Standing {
        /** It is said to. */
        record Expected() implements Standing {}

        /** It does. */
        record Confirmed() implements Standing {}

        /** It does not, or somebody else takes the seat. */
        record Declined(@Nullable Party substitute) implements Standing {}
    }

    static Seat of(ParticipationPlan plan) {
        return new Seat(
                plan, plan.status() == AnnouncedStatus.CONFIRMED ? new Standing.Confirmed() : new Standing.Expected());
    }

    Seat confirmed(ParticipationConfirmed e) {
        return new Seat(plan.with(e.representedBy(), e.headOfDelegation(), e.mode()), new Standing.Confirmed());
    }

    Seat declined(ParticipationDeclined e) {
        return new Seat(plan, new Standing.Declined(e.substitute()));
    }

    /** What a confirmation makes of it; what that leaves out stays. */
    ParticipationPlan planAfter(ConfirmParticipation c) {
        return plan.with(
                c.representedBy() == null ? plan.representedBy() : c.representedBy(),
                c.headOfDelegation() == null ? plan.headOfDelegation() : c.headOfDelegation(),
                c.mode() == null ? plan.mode() : c.mode());
    }

    boolean says(ConfirmParticipation c) {
        return standing instanceof Standing.Confirmed && planAfter(c).equals(plan);
    }

    /** A reason is always news, as its words are not known here. */
    boolean says(DeclineParticipation c) {
        return c.reason() == null
                && standing instanceof Standing.Declined(Party substitute)
                && Objects.equals(c.substitute(), substitute);
    }
}
