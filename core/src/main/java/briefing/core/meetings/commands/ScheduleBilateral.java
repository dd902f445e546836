package briefing.core.meetings.commands;

import briefing.core.meetings.Formality;
import briefing.core.meetings.MeetingLevel;
import briefing.core.meetings.MeetingMode;
import briefing.core.meetings.OccurrenceCertainty;
import briefing.core.shared.codes.Malformation;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Party;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.Malformed;
import briefing.core.shared.values.Portfolio;
import briefing.core.shared.values.Topic;
import briefing.core.shared.values.Venue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts a meeting of two or three parties on record. Refused with {@code MEETING_ALREADY_SCHEDULED};
 * warns with {@code MEETING_ON_WEEKEND}.
 *
 * @param parties who meets: two, or three
 * @param level at which level, when known
 * @param portfolio which ministers meet, when it is their meeting
 * @param title at most 300 characters
 * @param when as vague as the source tells it, by the clocks of the venue
 * @param tentative whether the date is announced with reservation
 * @param certainty how certain the source is that it takes place, when it says so
 * @param formality with how much form, when known
 * @param venue where, when known
 * @param mode how they come together, when known
 * @param topics subject tags, in no order
 */
public record ScheduleBilateral(
        MeetingId meeting,
        List<Party> parties,
        @Nullable MeetingLevel level,
        @Nullable Portfolio portfolio,
        String title,
        ApproximateDate when,
        boolean tentative,
        @Nullable OccurrenceCertainty certainty,
        @Nullable Formality formality,
        @Nullable Venue venue,
        @Nullable MeetingMode mode,
        List<Topic> topics,
        Basis basis)
        implements ScheduleMeeting {
    public ScheduleBilateral {
        parties = List.copyOf(parties);
        topics = List.copyOf(topics);
        if (parties.size() < 2 || parties.size() > 3) {
            throw new Malformed(Malformation.PARTIES_TWO_OR_THREE);
        }
    }
}
