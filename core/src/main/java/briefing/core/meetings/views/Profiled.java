package briefing.core.meetings.views;

import briefing.core.meetings.Formality;
import briefing.core.meetings.MeetingKind;
import briefing.core.meetings.MeetingLevel;
import briefing.core.meetings.OccurrenceCertainty;
import briefing.core.shared.facts.Party;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.values.AttributionRule;
import briefing.core.shared.values.Portfolio;
import briefing.core.shared.values.Topic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows what a meeting is as its own. */
public interface Profiled {
    MeetingProfile profile();

    default MeetingKind kind() {
        return profile().kind();
    }

    default @Nullable MeetingLevel level() {
        return profile().level();
    }

    default @Nullable Portfolio portfolio() {
        return profile().portfolio();
    }

    default @Nullable OrganisationId body() {
        return profile().body();
    }

    default List<Party> parties() {
        return profile().parties();
    }

    default @Nullable AttributionRule groundRules() {
        return profile().groundRules();
    }

    default String title() {
        return profile().title();
    }

    default @Nullable OccurrenceCertainty certainty() {
        return profile().certainty();
    }

    default @Nullable Formality formality() {
        return profile().formality();
    }

    default List<Topic> topics() {
        return profile().topics();
    }

    default @Nullable SeriesMembership series() {
        return profile().series();
    }
}
