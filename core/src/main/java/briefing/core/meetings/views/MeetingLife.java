package briefing.core.meetings.views;

import briefing.core.meetings.MeetingMode;
import briefing.core.meetings.MeetingStatus;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.Venue;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * When, where and whether a meeting takes place.
 *
 * @param when the date last on record; while the meeting is put off, the one that no longer stands
 * @param where null when neither the place nor the way of meeting is known
 * @param rescheduled whether it was ever moved to another date
 */
public record MeetingLife(
        MeetingDate when,
        @Nullable MeetingPlace where,
        boolean rescheduled,
        @Nullable Postponement postponement,
        @Nullable Opening opening,
        @Nullable Closing closing,
        @Nullable Cancellation cancellation) {
    /** A life that begins: announced, and nothing else. */
    public static MeetingLife announced(MeetingDate when, @Nullable MeetingPlace where) {
        return new MeetingLife(when, where, false, null, null, null, null);
    }

    /** When it was held, or else is to be, as far as the record knows. */
    public ApproximateDate day() {
        return closing == null ? when.date() : closing.heldOn();
    }

    /** Whose clocks its day follows: those of the venue, or UTC where nothing is known of it. */
    public ZoneId zone() {
        Venue venue = where == null ? null : where.venue();
        return venue == null || venue.timeZone() == null ? ZoneOffset.UTC : ZoneId.of(venue.timeZone());
    }

    /** What the record says of it on this day, by the clocks of the venue. */
    public MeetingStatus statusOn(LocalDate today) {
        if (cancellation != null) {
            return MeetingStatus.CANCELLED;
        }
        if (closing != null) {
            return MeetingStatus.HELD;
        }
        if (postponement != null) {
            return MeetingStatus.POSTPONED;
        }
        if (when.date().latest().filter(last -> last.isBefore(today)).isPresent()) {
            return MeetingStatus.OUTCOME_NOT_RECORDED;
        }
        return opening != null ? MeetingStatus.UNDER_WAY : announcedStatus();
    }

    private MeetingStatus announcedStatus() {
        return switch (when.standing()) {
            case CONFIRMED -> MeetingStatus.CONFIRMED;
            case TENTATIVE -> MeetingStatus.TENTATIVE;
            case PROVISIONAL -> rescheduled ? MeetingStatus.RESCHEDULED : MeetingStatus.SCHEDULED;
        };
    }

    public MeetingLife confirmed(MeetingDate date) {
        return new MeetingLife(date, where, rescheduled, postponement, opening, closing, cancellation);
    }

    public MeetingLife rescheduled(MeetingDate date) {
        return new MeetingLife(date, where, true, null, opening, closing, cancellation);
    }

    public MeetingLife postponed(Postponement putOff) {
        return new MeetingLife(when, where, rescheduled, putOff, opening, closing, cancellation);
    }

    public MeetingLife moved(MeetingPlace place) {
        return new MeetingLife(when, place, rescheduled, postponement, opening, closing, cancellation);
    }

    public MeetingLife opened(Opening begun) {
        return new MeetingLife(when, where, rescheduled, postponement, begun, closing, cancellation);
    }

    public MeetingLife closed(Closing over) {
        return new MeetingLife(when, where, rescheduled, postponement, opening, over, cancellation);
    }

    public MeetingLife cancelled(Cancellation calledOff) {
        return new MeetingLife(when, where, rescheduled, postponement, opening, closing, calledOff);
    }

    /** What was wrong rests on the correction now. */
    MeetingLife corrected(MeetingCorrection correction) {
        return new MeetingLife(
                correctedDate(correction),
                correctedPlace(correction),
                rescheduled,
                postponement,
                opening,
                closing,
                cancellation);
    }

    private MeetingDate correctedDate(MeetingCorrection correction) {
        ApproximateDate right = correction.value().when();
        return right == null
                ? when
                : new MeetingDate(right, when.standing(), correction.basis(), correction.recordedBy());
    }

    private @Nullable MeetingPlace correctedPlace(MeetingCorrection correction) {
        Venue right = correction.value().venue();
        MeetingMode mode = where == null ? null : where.mode();
        return right == null ? where : new MeetingPlace(right, mode, correction.basis(), correction.recordedBy());
    }
}
