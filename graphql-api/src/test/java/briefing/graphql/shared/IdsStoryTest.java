package briefing.graphql.shared;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.transport.live.Socket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** An id names one thing of one type, and a field that answers one type takes no other. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class IdsStoryTest {
    @LocalServerPort
    private int port;

    @Test
    void the_id_of_something_else_is_refused_where_one_type_is_asked_for() {
        Client staff = Story.as(port, Role.STAFF);
        Map<String, String> id = Map.of("id", new Meetings(staff).body());

        assertThat(staff.error("query ($id: ID!) { meeting(id: $id) { title } }", id))
                .isEqualTo("ID_OF_ANOTHER_TYPE");
        assertThat(staff.error("query ($id: ID!) { person(id: $id) { names { text } mergedFrom { id } } }", id))
                .isEqualTo("ID_OF_ANOTHER_TYPE");
        assertThat(staff.data("query ($id: ID!) { organisation(id: $id) { id } }", id)
                        .at("/organisation/id")
                        .asString())
                .isEqualTo(id.get("id"));
        try (Socket socket = Socket.opened(port, Story.token(Role.STAFF))) {
            socket.subscribe("subscription ($id: ID!) { sourceChanged(id: $id) { source { title } } }", id);
            assertThat(socket.next().toString()).contains("ID_OF_ANOTHER_TYPE");
        }
    }
}
