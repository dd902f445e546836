package briefing.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Meetings;
import briefing.graphql.shared.Story;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What goes with an answer over HTTP: the name of its request, whether it still holds, and how it is packed. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class HttpHeadersTest {
    private static final String VIEWER = "/graphql?query=%7Bviewer%7Bsubject%7D%7D";

    @LocalServerPort
    private int port;

    private Client staff;

    @BeforeEach
    void sign_in() {
        staff = Story.as(port, Role.STAFF);
    }

    @Test
    void a_request_keeps_the_name_that_its_sender_gave_it() {
        HttpResponse<String> response = get(staff, VIEWER, Map.of("X-Request-Id", "trace:4bf92f35-77b3"));

        assertThat(header(response, "X-Request-Id")).isEqualTo("trace:4bf92f35-77b3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "with a space in it", "<script>alert</script>", "-leading-dash"})
    void a_name_that_is_not_sane_is_replaced(String name) {
        HttpResponse<String> response = get(staff, VIEWER, Map.of("X-Request-Id", name));

        assertThat(header(response, "X-Request-Id")).isNotEqualTo(name).hasSize(36);
    }

    @Test
    void what_is_refused_has_a_name_too() {
        HttpResponse<String> response = get(new Client(port, "rubbish"), VIEWER, Map.of());

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(header(response, "X-Request-Id")).hasSize(36);
    }

    @Test
    void events_tell_the_name_of_the_request_that_they_came_from() {
        String meeting = new Meetings(staff).scheduled();
        String command = "mutation ($id: ID!) { rescheduleMeeting(input: {meeting: $id, when: {edtf: \"2027-05\"},"
                + " basis: {ownKnowledge: true}}) { receipt { token } } }";
        staff.post(Client.body(command, Map.of("id", meeting)), Map.of("X-Request-Id", "request-of-a-client"));

        String history = Story.as(port, Role.AUDITOR)
                .data(
                        "query ($id: ID!) { meeting(id: $id) { history { edges { node { event { correlation } } } } } }",
                        Map.of("id", meeting))
                .toString();

        assertThat(history).contains("\"correlation\":\"request-of-a-client\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {VIEWER, "/schema.graphqls"})
    void who_has_an_answer_that_still_holds_is_told_no_more_than_that(String path) {
        HttpResponse<String> first = get(staff, path, Map.of());
        HttpResponse<String> second = get(staff, path, Map.of("If-None-Match", header(first, "ETag")));

        assertThat(header(first, "ETag")).startsWith("W/\"");
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    @Test
    void an_answer_is_for_its_caller_alone() {
        HttpResponse<String> own = get(staff, VIEWER, Map.of());
        HttpResponse<String> other =
                get(Story.as(port, Role.EDITOR), VIEWER, Map.of("If-None-Match", header(own, "ETag")));

        assertThat(header(own, "Cache-Control")).contains("private", "must-revalidate");
        assertThat(String.join(", ", own.headers().allValues("Vary"))).contains("Authorization");
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(other.body()).contains("editor-1");
    }

    @Test
    void answers_to_post_are_kept_by_nobody() {
        HttpResponse<String> response = staff.post(Client.body("{ viewer { subject } }", Map.of()), Map.of());

        assertThat(header(response, "Cache-Control")).contains("no-store");
        assertThat(response.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void long_answers_are_packed_for_those_who_can_unpack_them() {
        String introspection = Client.body("{ __schema { types { name description } } }", Map.of());
        List<HttpResponse<String>> answers = List.of(
                get(staff, "/schema.graphqls", Map.of("Accept-Encoding", "gzip")),
                staff.post(introspection, Map.of("Accept-Encoding", "gzip")));

        assertThat(answers)
                .allSatisfy(
                        answer -> assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip"));
        assertThat(header(get(staff, "/schema.graphqls", Map.of()), "Content-Encoding"))
                .isEmpty();
    }

    private static HttpResponse<String> get(Client client, String path, Map<String, String> headers) {
        var request = client.request(path).GET();
        headers.forEach(request::header);
        return Client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
