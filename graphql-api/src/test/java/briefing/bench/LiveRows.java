package briefing.bench;

import briefing.core.shared.access.Role;
import briefing.core.shared.ids.MeetingId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** From sending a command until a subscriber has what it did, when so many are sent a second. */
final class LiveRows {
    private static final Question FOLLOW =
            Question.of("subscription ($after: LogPosition) { events(after: $after) { position name aggregateId } }");

    private LiveRows() {}

    static Stream<Row> all() {
        return IntStream.of(50, 500)
                .mapToObj(perSecond -> Row.milliseconds(
                        "live." + perSecond,
                        "from command to subscriber, " + perSecond + " a second",
                        "LISTEN/NOTIFY with a bare insert",
                        stand -> new Row.Contest(
                                span -> followed(stand, perSecond, span),
                                new NotifyTrip(stand.limits(), perSecond))));
    }

    private static Sample followed(Stand stand, int perSecond, Scale.Span span) throws Exception {
        Stand.Served served = stand.served();
        List<MeetingId> meetings = CommandRows.some(served.filled().meetings(), stand.scale());
        Staff staff = served.staff();
        var trips = new Trips();
        String now = staff.accepted(Deeds.move(meetings.getFirst(), 0)).token().toString();
        int port = served.application().port();
        try (var subscriber = new Subscriber(port, served.issuer().token(Role.AUDITOR), trips::arrived)) {
            subscriber.follow("1", FOLLOW.with(Map.of("after", now)));
            long from = System.nanoTime() + span.warmUp().toNanos();
            Load.paced(perSecond, span, number -> {
                long began = System.nanoTime();
                var receipt = staff.accepted(Deeds.move(meetings.get(number % meetings.size()), number + 1));
                trips.begun(receipt.token().position(), began);
            });
            return trips.since(from);
        }
    }
}
