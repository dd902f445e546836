package briefing.bench;

import briefing.core.shared.access.Role;
import briefing.core.shared.ids.MeetingId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Commands over HTTP whose sender asks only for the receipt. */
final class HttpRows {
    private static final int MUTATIONS = 2_000;
    private static final String MOVE = """
            mutation Move($meeting: ID!, $day: Line!) {
              rescheduleMeeting(input: {meeting: $meeting, when: {edtf: $day}, basis: {ownKnowledge: true}}) {
                receipt { token version }
                refusal { code message }
              }
            }""";

    private HttpRows() {}

    static Stream<Row> all() {
        return IntStream.of(16, 64)
                .mapToObj(clients -> Row.perSecond(
                        "command.http." + clients,
                        "meetings moved over HTTP, receipt only",
                        BareInsert.NAME,
                        stand -> new Row.Contest(moving(stand, clients), new BareInsert(stand.limits(), clients))));
    }

    private static Side moving(Stand stand, int clients) throws Exception {
        Stand.Served served = stand.served();
        List<MeetingId> meetings = CommandRows.some(served.filled().meetings(), stand.scale());
        var random = ThreadLocalRandom.current();
        List<byte[]> bodies = IntStream.range(0, MUTATIONS)
                .mapToObj(number -> new Question(
                                MOVE,
                                Map.of(
                                        "meeting",
                                        meetings.get(random.nextInt(meetings.size()))
                                                .value(),
                                        "day",
                                        Deeds.day(number).edtf()))
                        .body())
                .toList();
        var asked = new Asked(served, Role.STAFF, clients, bodies);
        return span -> {
            Sample sample = asked.run(span);
            new Views(served).awaitCaughtUp();
            return sample;
        };
    }
}
