package briefing.graphql.shared;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.WhoMay;
import briefing.graphql.shared.security.SecurityLog;
import briefing.graphql.shared.security.Taker;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.execution.ExecutionId;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

@ExtendWith(OutputCaptureExtension.class)
class WhoMayCheckTest {
    private static final Instant NOW = Instant.parse("2031-01-01T00:00:00Z");

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final GraphQL api = GraphQL.newGraphQL(
                    Schemas.of("type Query { events(of: String): String, mine: String }"))
            .instrumentation(new WhoMayCheck(
                    new Access(List.of(
                            Feature.of(List.of(WhoMay.auditors("Query.events"), WhoMay.everybody("Query.mine"))))),
                    new Callers(InstantSource.fixed(NOW)),
                    new SecurityLog(InstantSource.fixed(NOW), registry)))
            .build();

    @AfterEach
    void sign_out() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void who_may_not_is_told_once_for_a_request_by_the_field_and_without_a_word_of_it(CapturedOutput out) {
        signIn("READER");

        assertThat(ask("{ mine secret1: events(of: \"secret2\") secret3: events }"))
                .hasSize(2);

        assertThat(out)
                .containsOnlyOnce(
                        "refused=not_allowed what=Query.events subject=reader-1 address=192.0.2.7 request=r-7")
                .doesNotContain("secret");
        assertThat(registry.counter("briefing.refused", "reason", "not_allowed").count())
                .isEqualTo(1);
    }

    @Test
    void who_may_is_not_told(CapturedOutput out) {
        signIn("AUDITOR");

        assertThat(ask("{ events mine }")).isEmpty();
        assertThat(out).doesNotContain("refused=");
    }

    private static void signIn(String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new JwtAuthenticationToken(Jwt.withTokenValue("a-token")
                        .header("alg", "none")
                        .subject(role.toLowerCase(Locale.ROOT) + "-1")
                        .claim("roles", List.of(role))
                        .expiresAt(NOW.plusSeconds(60))
                        .build()));
    }

    private List<?> ask(String document) {
        return api.execute(ExecutionInput.newExecutionInput(document)
                        .executionId(ExecutionId.from("r-7"))
                        .graphQLContext(context -> context.put(Taker.class, new Taker("192.0.2.7", null)))
                        .build())
                .getErrors();
    }
}
