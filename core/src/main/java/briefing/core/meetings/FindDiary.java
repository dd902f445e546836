package briefing.core.meetings;

import briefing.core.meetings.views.MeetingView;
import briefing.core.shared.messages.Query;
import briefing.core.shared.values.LogPosition;
import java.time.LocalDate;
import java.util.List;

/**
 * Asks for all meetings that can fall on a day from one to another, in the order of their dates; fails with
 * {@code LIMIT_EXCEEDED} when they are more than 1000.
 *
 * @param from the first day
 * @param to the last day
 */
public record FindDiary(LocalDate from, LocalDate to, LogPosition at) implements Query<List<MeetingView>> {}
