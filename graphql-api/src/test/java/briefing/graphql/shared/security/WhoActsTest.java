package briefing.graphql.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.Jwt;

class WhoActsTest {
    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "editor-1",
                "auth0|5f7c8ec7c33c6c004bbafe82",
                "248289761001",
                "https://id.example.org/users/7",
                "CN=Press Office,O=Example"
            })
    void a_subject_in_printable_ascii_is_believed(String subject) {
        assertThat(errors(subject, Map.of(), FAR)).isEmpty();
        assertThat(errors("s".repeat(255), Map.of("client_id", subject), FAR)).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "\t",
                " editor-1",
                "editor-1 ",
                "editor\n1",
                "editor\u00001",
                "editor\u007f1",
                "\u200b",
                "\u202e1-rotide",
                "editor\u00a01",
                "\u0435ditor-1",
                "\ud800"
            })
    void one_that_is_blank_or_reads_as_another_is_not(@Nullable String subject) {
        assertThat(errors(subject, Map.of(), FAR))
                .extracting(OAuth2Error::getErrorCode)
                .containsExactly("invalid_token");
        if (subject != null) {
            assertThat(errors("x", Map.of("client_id", subject), FAR)).hasSize(1);
        }
    }

    @Test
    void nor_is_one_without_end_in_either_sense() {
        assertThat(errors("s".repeat(256), Map.of(), FAR)).hasSize(1);
        assertThat(errors("s".repeat(1_000_000), Map.of(), FAR)).hasSize(1);
        assertThat(errors("editor-1", Map.of(), null)).hasSize(1);
        assertThat(errors("editor-1", Map.of("client_id", List.of("a", "b")), FAR))
                .hasSize(1);
    }

    private static List<OAuth2Error> errors(
            @Nullable String subject, Map<String, Object> claims, @Nullable Instant end) {
        Jwt.Builder token = Jwt.withTokenValue("a-token")
                .header("alg", "none")
                .claims(all -> all.putAll(claims))
                .claim("roles", List.of("EDITOR"));
        if (subject != null) {
            token.subject(subject);
        }
        if (end != null) {
            token.expiresAt(end);
        }
        return List.copyOf(new TokenRules(List.of(new WhoActs()))
                .and(List.of())
                .validate(token.build())
                .getErrors());
    }
}
