package briefing.command.meetings;

import briefing.core.meetings.RelationKind;
import briefing.core.meetings.commands.RelateMeeting;
import briefing.core.meetings.events.MeetingScheduled;
import briefing.core.meetings.events.MeetingsRelated;
import briefing.core.meetings.events.SessionAdded;
import briefing.core.shared.ids.MeetingId;
import java.util.Set;

/** How a meeting stands to another. */
record Relation(RelationKind kind, MeetingId to) {
    static Relation of(RelateMeeting command) {
        return new Relation(command.relation(), command.to());
    }

    static Relation of(MeetingsRelated event) {
        return new Relation(event.relation(), event.to());
    }

    /** A session is born as a part of another meeting. */
    static Set<Relation> of(MeetingScheduled event) {
        return event instanceof SessionAdded session
                ? Set.of(new Relation(RelationKind.PART_OF, session.partOf()))
                : Set.of();
    }
}
