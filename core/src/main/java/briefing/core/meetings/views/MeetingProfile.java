package briefing.core.meetings.views;

import briefing.core.meetings.Formality;
import briefing.core.meetings.MeetingDetail;
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

/**
 * What a meeting is: only a correction changes it, and its assignment to a series.
 *
 * @param level null when it is held at no certain level
 * @param portfolio null when it is not a meeting of certain ministers
 * @param body the organ that meets; null for meetings of no organ
 * @param parties who meets, or who speaks to the press; empty for meetings of an organ
 * @param groundRules how what is said may be attributed, when that was stated
 * @param series null when it is known to belong to none
 */
public record MeetingProfile(
        MeetingKind kind,
        @Nullable MeetingLevel level,
        @Nullable Portfolio portfolio,
        @Nullable OrganisationId body,
        List<Party> parties,
        @Nullable AttributionRule groundRules,
        String title,
        @Nullable OccurrenceCertainty certainty,
        @Nullable Formality formality,
        List<Topic> topics,
        @Nullable SeriesMembership series) {
    public MeetingProfile {
        parties = List.copyOf(parties);
        topics = List.copyOf(topics);
    }

    /** The same, of these parties. */
    public MeetingProfile of(List<Party> these, @Nullable AttributionRule rules) {
        return new MeetingProfile(
                kind, level, portfolio, body, these, rules, title, certainty, formality, topics, series);
    }

    MeetingProfile in(SeriesMembership membership) {
        return new MeetingProfile(
                kind, level, portfolio, body, parties, groundRules, title, certainty, formality, topics, membership);
    }

    MeetingProfile corrected(MeetingDetail value) {
        return new MeetingProfile(
                kind,
                level,
                or(value.portfolio(), portfolio),
                or(value.body(), body),
                parties,
                groundRules,
                or(value.title(), title),
                certainty,
                formality,
                value.topics().isEmpty() ? topics : value.topics(),
                series);
    }

    private static <T extends @Nullable Object> T or(@Nullable T corrected, T before) {
        return corrected == null ? before : corrected;
    }
}
