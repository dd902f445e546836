package briefing.bench;

import briefing.core.shared.access.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What readers ask over HTTP, sixteen of them at once. */
final class ReadRows {
    private static final int CLIENTS = 16;
    private static final int QUESTIONS = 200;
    private static final int A_PAGE = 20;
    private static final int SAID_OF_ONE = 20;
    private static final int FOUND = 5;
    private static final int A_MONTH = 400;
    private static final String EVENTS = """
            query Log($after: LogPosition) {
              events(first: 20, after: $after) {
                edges { node { position name aggregateId version recordedAt actor command commandId leafHash payload } }
              }
            }""";

    private ReadRows() {}

    static Stream<Row> all() {
        return Stream.of(
                row("page20", "pages of 20 meetings with all that is shown of them", A_PAGE, ReadRows::page),
                Row.perSecond("page20.asof", "the same as of a past moment", "the same as of now", ReadRows::asOf),
                row("meeting", "meetings with their first statements", SAID_OF_ONE, served -> {
                    return anyMeeting(served, Question.ready("02-meeting"), "id");
                }),
                row("briefing", "briefings for a meeting", SAID_OF_ONE, served -> {
                    return anyMeeting(served, Question.ready("09-briefing"), "meeting");
                }),
                row("search", "organisations found by a part of their names", FOUND, ReadRows::search),
                row("diary", "diaries of a month", A_MONTH, ReadRows::diary),
                row("events", "stretches of 20 events", A_PAGE, ReadRows::events));
    }

    /** Tells what is asked where all is on record. */
    @FunctionalInterface
    private interface Asking {
        Asked on(Stand.Served served) throws Exception;
    }

    /** The limit reads as many rows as the answer is made of, and together they are as long. */
    private static Row row(String name, String measures, int documents, Asking asking) {
        return Row.perSecond(name, measures, "as many bytes, in " + documents + " rows, by plain JDBC", stand -> {
            Asked asked = asking.on(stand.served());
            return new Row.Contest(asked, new RawRead(stand.limits(), CLIENTS, documents, asked.answerBytes()));
        });
    }

    private static Asked page(Stand.Served served) throws Exception {
        return new Asked(served, Role.READER, CLIENTS, new Pages(served, null).bodies());
    }

    private static Row.Contest asOf(Stand stand) throws Exception {
        Stand.Served served = stand.served();
        var past = new Pages(served, served.filled().meetingsKnown());
        return new Row.Contest(new Asked(served, Role.READER, CLIENTS, past.bodies()), page(served));
    }

    private static Asked anyMeeting(Stand.Served served, Question question, String variable) {
        var meetings = served.filled().meetings();
        return asked(served, Role.READER, () -> question.with(Map.of(
                variable, meetings.get(below(meetings.size())).value())));
    }

    private static Asked search(Stand.Served served) throws Exception {
        Question search = Question.ready("03-organisations");
        int organisations = served.filled().bodies().size();
        return asked(
                served, Role.READER, () -> search.with(Map.of("name", Directory.word(below(organisations)))));
    }

    private static Asked diary(Stand.Served served) throws Exception {
        Question diary = Question.ready("10-diary");
        return asked(served, Role.READER, () -> {
            LocalDate from = Deeds.FIRST_DAY.plusMonths(below(48));
            return diary.with(Map.of(
                    "from", from.toString(), "to", from.plusMonths(1).minusDays(1).toString()));
        });
    }

    private static Asked events(Stand.Served served) throws Exception {
        String known = served.filled().last().token().toString();
        String epoch = known.substring(0, known.indexOf('.') + 1);
        int last = Integer.parseInt(known.substring(known.indexOf('.') + 1));
        return asked(
                served,
                Role.AUDITOR,
                () -> new Question(EVENTS, Map.of("after", epoch + below(Math.max(1, last - A_PAGE)))));
    }

    private static Asked asked(Stand.Served served, Role role, Supplier<Question> next) {
        List<byte[]> bodies =
                Stream.generate(next).limit(QUESTIONS).map(Question::body).toList();
        return new Asked(served, role, CLIENTS, bodies);
    }

    private static int below(int bound) {
        return ThreadLocalRandom.current().nextInt(bound);
    }
}
