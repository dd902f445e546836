package briefing.graphql.meetings;

import briefing.core.meetings.FindDiary;
import briefing.core.meetings.views.MeetingView;
import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import briefing.core.shared.codes.Malformation;
import briefing.core.shared.messages.Queries;
import briefing.core.shared.reading.ReadPoint;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.Malformed;
import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The meetings of some days.
 *
 * @param days those days on which a meeting is known to fall, in order
 * @param undated meetings that may fall on one of the days, and whose day is not known
 */
record Diary(List<DiaryDay> days, List<MeetingView> undated) {
    private static final int DAYS_MAX = 366;

    /** One day, and the meetings that fall on it. */
    record DiaryDay(LocalDate date, List<MeetingView> meetings) {}

    static Diary of(DataFetchingEnvironment environment, ReadPoint point, Queries queries) {
        LocalDate from = Objects.requireNonNull(environment.getArgument("from"));
        LocalDate to = Objects.requireNonNull(environment.getArgument("to"));
        if (to.isBefore(from)) {
            throw new Malformed(Malformation.DATE_RANGE_REVERSED);
        }
        if (from.plusDays(DAYS_MAX).isBefore(to)) {
            throw new Failed(Failure.LIMIT_EXCEEDED);
        }
        return of(queries.ask(new FindDiary(from, to, point.position())));
    }

    private static Diary of(List<MeetingView> meetings) {
        Map<LocalDate, List<MeetingView>> dated = new TreeMap<>();
        List<MeetingView> undated = new ArrayList<>();
        for (MeetingView meeting : meetings) {
            ApproximateDate day = meeting.life().day();
            if (day.isExactToTheDay()) {
                dated.computeIfAbsent(day.earliest().orElseThrow(), _ -> new ArrayList<>())
                        .add(meeting);
            } else {
                undated.add(meeting);
            }
        }
        return new Diary(
                dated.entrySet().stream()
                        .map(day -> new DiaryDay(day.getKey(), day.getValue()))
                        .toList(),
                undated);
    }
}
