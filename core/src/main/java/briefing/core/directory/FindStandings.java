package briefing.core.directory;

import briefing.core.directory.FindStandings.Question;
import briefing.core.directory.views.Membership;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.messages.Query;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.LogPosition;
import java.util.Map;
import java.util.Set;

/**
 * Asks how organisations stood towards others on the days that a date can mean; what stood in no way is left out. What
 * belongs to an alliance stands towards its bodies as it stands towards the alliance, and so do the parts of a member.
 */
public record FindStandings(Set<Question> questions, LogPosition at) implements Query<Map<Question, Membership>> {
    public FindStandings {
        questions = Set.copyOf(questions);
    }

    /** How one organisation stood towards another. */
    public record Question(OrganisationId member, OrganisationId towards, ApproximateDate on) {}
}
