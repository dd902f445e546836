package briefing.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Callers;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Errors;
import briefing.graphql.shared.Story;
import briefing.graphql.shared.security.SecurityLog;
import briefing.graphql.transport.live.Socket;
import graphql.ExecutionResult;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import reactor.core.publisher.Mono;

/** What somebody with a token asks for and may not have is counted, by whichever way it is asked for. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
@ExtendWith(OutputCaptureExtension.class)
class RefusedOperationsTest {
    private static final String LOG = "{ events { edges { node { payload } } } }";

    @LocalServerPort
    private int port;

    @Autowired
    private MeterRegistry registry;

    @Test
    void what_the_table_does_not_allow_is_counted_over_http_and_websockets() {
        double before = refused("not_allowed");

        assertThat(Story.as(port, Role.READER).error(LOG, Map.of())).isEqualTo("NOT_ALLOWED");
        assertThat(refused("not_allowed")).isEqualTo(before + 1);

        try (Socket socket = Socket.opened(port, Story.token(Role.READER))) {
            socket.subscribe(LOG, Map.of());
            assertThat(socket.next().toString()).contains("NOT_ALLOWED");
        }
        assertThat(refused("not_allowed")).isEqualTo(before + 2);
    }

    @Test
    void so_is_each_operation_that_asks_for_too_much() {
        double before = refused("limit_exceeded");
        String aliases =
                IntStream.range(0, 300).mapToObj(i -> "a" + i + ": __typename").collect(Collectors.joining(" "));
        Client reader = Story.as(port, Role.READER);

        for (String document : List.of("{ " + aliases + " }", "{ " + "viewer { subject } ".repeat(8_000) + "}")) {
            assertThat(reader.error(document, Map.of())).isEqualTo("LIMIT_EXCEEDED");
        }
        assertThat(refused("limit_exceeded")).isEqualTo(before + 2);
    }

    @Test
    void the_line_names_the_limit_and_the_address(CapturedOutput out) {
        var request = new WebGraphQlRequest(
                URI.create("/graphql"),
                new HttpHeaders(),
                null,
                new InetSocketAddress("192.0.2.7", 4711),
                Map.of(),
                new DefaultGraphQlRequest("{ a }"),
                "1",
                null);
        ExecutionResult result = ExecutionResult.newExecutionResult()
                .addError(Errors.of("LIMIT_EXCEEDED", "Ask for less.", Map.of("exceeded", "COST")))
                .build();
        var log = new SecurityLog(InstantSource.system(), new SimpleMeterRegistry());

        new RefusedOperations(new Callers(InstantSource.system()), log)
                .intercept(
                        request,
                        asked -> Mono.just(new WebGraphQlResponse(
                                new DefaultExecutionGraphQlResponse(asked.toExecutionInput(), result))))
                .block();

        assertThat(out).contains("refused=limit_exceeded what=COST subject=- address=192.0.2.7 request=");
    }

    private double refused(String reason) {
        return registry.counter("briefing.refused", "reason", reason).count();
    }
}
