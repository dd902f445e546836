package briefing.core.meetings.views;

import briefing.core.meetings.MeetingLevel;
import briefing.core.meetings.MeetingStatus;
import briefing.core.shared.Basis;
import briefing.core.shared.Fact;
import briefing.core.shared.RecordedBy;
import briefing.core.shared.View;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.Portfolio;
import briefing.core.shared.values.Topic;
import briefing.core.shared.values.Venue;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as readers see it.
 *
 * @param when the date now on record, by the clocks of the venue
 * @param dateConfirmed whether that day was confirmed
 * @param cancellation null unless it was called off
 * @param agenda in the order in which the items were planned
 * @param participations in the order in which they were announced
 */
public record MeetingView(
        MeetingId id,
        long version,
        MeetingLevel level,
        Portfolio portfolio,
        OrganisationId body,
        String title,
        Fact<ApproximateDate> when,
        boolean dateConfirmed,
        @Nullable Venue venue,
        List<Topic> topics,
        @Nullable Cancellation cancellation,
        List<AgendaItem> agenda,
        List<Participation> participations,
        Basis basis,
        RecordedBy recordedBy)
        implements View {
    public MeetingView {
        topics = List.copyOf(topics);
        agenda = List.copyOf(agenda);
        participations = List.copyOf(participations);
    }

    /** What the record says of its life on this day, by the clocks of the venue. */
    public MeetingStatus statusOn(LocalDate today) {
        if (cancellation != null) {
            return MeetingStatus.CANCELLED;
        }
        if (when.value().latest().filter(last -> last.isBefore(today)).isPresent()) {
            return MeetingStatus.OUTCOME_NOT_RECORDED;
        }
        return dateConfirmed ? MeetingStatus.CONFIRMED : MeetingStatus.SCHEDULED;
    }

    public MeetingView on(Fact<ApproximateDate> date, boolean confirmed, long version) {
        return next(version, date, confirmed, cancellation, agenda, participations);
    }

    public MeetingView cancelled(Cancellation cancelled, long version) {
        return next(version, when, dateConfirmed, cancelled, agenda, participations);
    }

    public MeetingView with(AgendaItem item, long version) {
        List<AgendaItem> more = Stream.concat(agenda.stream(), Stream.of(item)).toList();
        return next(version, when, dateConfirmed, cancellation, more, participations);
    }

    public MeetingView with(Participation participation, long version) {
        List<Participation> more =
                Stream.concat(participations.stream(), Stream.of(participation)).toList();
        return next(version, when, dateConfirmed, cancellation, agenda, more);
    }

    /** The next version: all that can change, beside what never does. */
    private MeetingView next(
            long next,
            Fact<ApproximateDate> date,
            boolean confirmed,
            @Nullable Cancellation cancelled,
            List<AgendaItem> items,
            List<Participation> parties) {
        return new MeetingView(
                id,
                next,
                level,
                portfolio,
                body,
                title,
                date,
                confirmed,
                venue,
                topics,
                cancelled,
                items,
                parties,
                basis,
                recordedBy);
    }
}
