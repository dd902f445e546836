package briefing.graphql.meetings;

import briefing.core.meetings.views.MeetingView;
import briefing.core.meetings.views.Participation;
import briefing.core.shared.facts.Party;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.messages.Queries;
import briefing.core.shared.reading.FindViews;
import briefing.core.shared.reading.ReadPoint;
import briefing.core.shared.values.ApproximateDate;
import briefing.graphql.shared.PartyThen;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything on record about one meeting; the view of the meeting stands behind it, and other features add theirs. */
final class MeetingBriefings {
    /** Who takes part, seen from the body that meets on the day of the meeting. */
    record BriefedParticipant(
            Participation participation, @Nullable OrganisationId towards, ApproximateDate on) implements PartyThen {
        @Override
        public Party party() {
            return participation.party();
        }

        @Override
        public @Nullable OrganisationId representing() {
            return participation.representing();
        }
    }

    private final Queries queries;

    MeetingBriefings(Queries queries) {
        this.queries = queries;
    }

    /** Null when the meeting was not on record then. */
    @Nullable
    Object of(DataFetchingEnvironment environment, ReadPoint point) {
        MeetingId meeting = new MeetingId(Objects.requireNonNull(environment.<String>getArgument("meeting")));
        return queries.ask(new FindViews(Set.of(meeting), point.position())).get(meeting);
    }

    static MeetingView meeting(DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.getSource());
    }

    static List<BriefedParticipant> participants(DataFetchingEnvironment environment) {
        MeetingView meeting = meeting(environment);
        return meeting.participations().stream()
                .map(participation -> new BriefedParticipant(
                        participation, meeting.body(), meeting.life().day()))
                .toList();
    }
}
