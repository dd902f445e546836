package briefing.graphql.transport.live;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.Postgres;
import briefing.core.shared.access.Role;
import briefing.graphql.shared.Meetings;
import briefing.graphql.shared.Story;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** An item that cannot be read just now is not sent: a client that resumes after what it has reads it then. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class UnreadItemsTest {
    private static final String FOLLOW = "subscription ($id: ID!, $after: LogPosition) {"
            + " meetingChanged(id: $id, after: $after) { meeting { title } } }";
    private static final String TITLE = "/data/meetingChanged/meeting/title";

    private final Postgres.Database database = Node.freshDatabase();
    private final Node node = Node.on(database);
    private String meeting;
    private String start;
    private String moved;

    @BeforeEach
    void a_change_whose_words_cannot_be_read() throws SQLException {
        Meetings meetings = new Meetings(node.as(Role.STAFF));
        meeting = meetings.scheduled();
        start = meetings.position();
        moved = meetings.move(meeting, "2027-05");
        sql("alter table log.texts rename to away");
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void a_websocket_is_told_an_error_and_no_position_and_resumes_with_the_item() throws SQLException {
        try (Socket socket = Socket.opened(node.port(), Story.token(Role.STAFF))) {
            socket.subscribe(FOLLOW, Map.of("id", meeting, "after", start));

            JsonNode error = socket.next();

            assertThat(error.at("/type").asString()).as("%s", error).isEqualTo("error");
            assertThat(error.at("/payload/0/extensions/code").asString()).isIn("INTERNAL", "TRY_AGAIN");
            assertThat(error.toString()).doesNotContain(moved);
            sql("alter table log.away rename to texts");
            socket.subscribe(FOLLOW, Map.of("id", meeting, "after", start));
            JsonNode item = socket.next();
            assertThat(item.at("/payload/extensions/position").asString()).isEqualTo(moved);
            assertThat(item.at("/payload" + TITLE).asString()).isEqualTo("Defence ministers");
        }
    }

    @Test
    void a_stream_is_told_an_error_without_an_id_and_breaks_off_so_that_its_client_resumes() throws SQLException {
        try (Events events = Events.post(node.as(Role.STAFF), FOLLOW, Map.of("id", meeting), start)) {
            Events.Event error = events.next();

            assertThat(error.code()).isIn("INTERNAL", "TRY_AGAIN");
            assertThat(error.id()).isNull();
            assertThat(error.data()).doesNotContain(moved);
            assertThat(events.left()).noneMatch(line -> line.contains("complete"));
        }
        sql("alter table log.away rename to texts");
        try (Events events = Events.post(node.as(Role.STAFF), FOLLOW, Map.of("id", meeting), start)) {
            Events.Event item = events.next();
            assertThat(item.id()).isEqualTo(moved);
            assertThat(item.json().at(TITLE).asString()).isEqualTo("Defence ministers");
        }
    }

    private void sql(String statement) throws SQLException {
        try (var connection = database.owner().getConnection()) {
            connection.createStatement().execute(statement);
        }
    }
}
