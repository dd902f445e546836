package briefing.graphql.transport.live;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Meetings;
import briefing.graphql.shared.Story;
import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Server-sent events, one stream to a request: items with ids, resumed by the last one. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EventStreamsTest {
    private static final String FOLLOW =
            "subscription ($id: ID!, $after: LogPosition) { meetingChanged(id: $id, after: $after) { position } }";
    private static final String MOVE = "mutation ($id: ID!) { rescheduleMeeting(input: {meeting: $id,"
            + " when: {edtf: \"2028\"}, basis: {ownKnowledge: true}}) { receipt { token } } }";

    @LocalServerPort
    private int port;

    private Client staff;
    private Meetings meetings;
    private String meeting;
    private List<String> moves;
    private String start;

    @BeforeEach
    void a_meeting_that_was_moved_three_times() {
        staff = Story.as(port, Role.STAFF);
        meetings = new Meetings(staff);
        meeting = meetings.scheduled();
        start = meetings.position();
        moves = List.of(
                meetings.move(meeting, "2027-01"),
                meetings.move(meeting, "2027-02"),
                meetings.move(meeting, "2027-03"));
    }

    @Test
    void each_item_has_its_position_as_id_and_in_its_extensions() {
        try (Events events = Events.post(staff, FOLLOW, following(start), null)) {
            for (String move : moves) {
                Events.Event item = events.next();

                assertThat(item.type()).isEqualTo("next");
                assertThat(item.id()).isEqualTo(move);
                assertThat(item.json().at("/extensions/position").asString()).isEqualTo(move);
                assertThat(item.json().at("/data/meetingChanged/position").asString())
                        .isEqualTo(move);
            }
        }
    }

    @Test
    void a_new_request_goes_on_after_the_last_id() {
        try (Events events = Events.post(staff, FOLLOW, Map.of("id", meeting), moves.get(1))) {
            assertThat(events.next().id()).isEqualTo(moves.get(2));
        }
    }

    @Test
    void an_address_that_is_opened_again_goes_on_after_what_was_seen_and_not_where_it_began() {
        try (Events events = Events.get(staff, FOLLOW, following(start), moves.get(1))) {
            assertThat(events.next().id()).isEqualTo(moves.get(2));
        }
        try (Events events = Events.get(staff, FOLLOW, following(moves.get(1)), moves.get(0))) {
            assertThat(events.next().id()).isEqualTo(moves.get(2));
        }
    }

    @Test
    void an_id_that_is_no_position_of_this_log_is_told() {
        Map<String, String> codes = Map.of(
                "nonsense",
                "POSITION_MALFORMED",
                "another0.1",
                "POSITION_OF_ANOTHER_LOG",
                start.substring(0, start.indexOf('.')) + ".999999999",
                "POSITION_NOT_REACHED");
        codes.forEach((id, code) -> {
            try (Events events = Events.post(staff, FOLLOW, Map.of("id", meeting), id)) {
                assertThat(events.next().code()).isEqualTo(code);
                assertThat(events.next().type()).isEqualTo("complete");
                assertThat(events.ended()).isTrue();
            }
        });
    }

    @Test
    void a_subscription_may_come_by_get_and_nothing_on_its_way_keeps_it() {
        try (Events events = Events.get(staff, FOLLOW, following(start), null)) {
            HttpHeaders headers = events.response().headers();

            assertThat(events.response().statusCode()).isEqualTo(200);
            assertThat(headers.firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
            assertThat(headers.allValues("Cache-Control")).contains("no-store");
            assertThat(headers.firstValue("X-Accel-Buffering")).contains("no");
            assertThat(headers.firstValue("ETag")).isEmpty();
            assertThat(events.next().id()).isEqualTo(moves.getFirst());
        }
    }

    @Test
    void a_command_by_get_is_refused() {
        try (Events events = Events.get(staff, MOVE, Map.of("id", meeting), null)) {
            assertThat(events.response().statusCode()).isEqualTo(405);
        }
        assertThat(meetings.position()).isEqualTo(moves.getLast());
    }

    @Test
    void a_query_over_events_is_refused_and_completed() {
        try (Events events = Events.get(staff, "{ viewer { subject } }", Map.of(), null)) {
            assertThat(events.next().code()).isEqualTo("TRANSPORT_UNSUPPORTED");
            assertThat(events.next().type()).isEqualTo("complete");
            assertThat(events.ended()).isTrue();
        }
    }

    @Test
    void a_stream_ends_with_its_token_and_says_so() {
        String token =
                Story.token(Role.STAFF) + "~" + Instant.now().plusSeconds(2).toEpochMilli();
        try (Events events = Events.post(new Client(port, token), FOLLOW, following(moves.get(1)), null)) {
            assertThat(events.next().id()).isEqualTo(moves.get(2));
            assertThat(events.next().code()).isEqualTo("NOT_SIGNED_IN");
            assertThat(events.next().type()).isEqualTo("complete");
            assertThat(events.ended()).isTrue();
        }
    }

    @Test
    void a_stream_opens_at_once_also_when_nothing_happens() {
        try (Events events = Events.get(staff, FOLLOW, Map.of("id", meeting), null)) {
            assertThat(events.line()).isEqualTo(":");
        }
    }

    private Map<String, String> following(String after) {
        return Map.of("id", meeting, "after", after);
    }
}
