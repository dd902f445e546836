package briefing.command.meetings;

import briefing.command.meetings.MeetingFacts.RelationFacts;
import briefing.command.shared.AggregateReader;
import briefing.core.meetings.events.MeetingsRelated;
import briefing.core.meetings.events.SessionAdded;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.messages.Event;
import briefing.core.shared.messages.Recorded;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;

/**
 * Knows how all meetings are related, from the log itself: which comes before which, and which is a part of which. Two
 * relations that are recorded at once must not close a circle together, so each takes the key that follows from the
 * number of those before it.
 */
final class MeetingRelations {
    private static final Set<String> KINDS = Set.of("MeetingsRelated", "SessionAdded");

    private final LongFunction<List<Recorded<Event>>> after;
    private final Map<MeetingId, Set<MeetingId>> earlier = new HashMap<>();
    private final Map<MeetingId, Set<MeetingId>> wholes = new HashMap<>();
    private long position;
    private long relations;

    MeetingRelations(AggregateReader reader) {
        this(position -> reader.eventsOfKinds(KINDS, position));
    }

    /** Takes them from where they are read after a position, in the order of the log. */
    MeetingRelations(LongFunction<List<Recorded<Event>>> after) {
        this.after = after;
    }

    synchronized RelationFacts factsFor(MeetingId meeting, Relation relation) {
        catchUp();
        boolean cycle = switch (relation.kind()) {
            case AFTER, FOLLOW_UP -> reaches(earlier, relation.to(), meeting);
            case BEFORE -> reaches(earlier, meeting, relation.to());
            case PART_OF, SIDE_OF, ON_MARGINS_OF -> reaches(wholes, relation.to(), meeting);
        };
        return new RelationFacts(cycle, "meeting-relation:" + relations);
    }

    private void catchUp() {
        for (Recorded<Event> event : after.apply(position)) {
            switch (event.event()) {
                case MeetingsRelated e -> {
                    add(e.meeting(), Relation.of(e));
                    relations++;
                }
                case SessionAdded e -> Relation.of(e).forEach(relation -> add(e.meeting(), relation));
                default -> throw new IllegalStateException("Only these relate meetings.");
            }
            position = event.position();
        }
    }

    private void add(MeetingId meeting, Relation relation) {
        switch (relation.kind()) {
            case AFTER, FOLLOW_UP -> add(earlier, meeting, relation.to());
            case BEFORE -> add(earlier, relation.to(), meeting);
            case PART_OF, SIDE_OF, ON_MARGINS_OF -> add(wholes, meeting, relation.to());
        }
    }

    private static void add(Map<MeetingId, Set<MeetingId>> edges, MeetingId from, MeetingId to) {
        edges.computeIfAbsent(from, _ -> new HashSet<>()).add(to);
    }

    private static boolean reaches(Map<MeetingId, Set<MeetingId>> edges, MeetingId from, MeetingId to) {
        Set<MeetingId> seen = new HashSet<>();
        Deque<MeetingId> open = new ArrayDeque<>(Set.of(from));
        while (!open.isEmpty()) {
            MeetingId next = open.remove();
            if (next.equals(to)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(edges.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }
}
