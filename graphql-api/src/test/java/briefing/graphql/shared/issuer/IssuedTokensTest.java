package briefing.graphql.shared.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.issuer.TestIssuer.Mood;
import briefing.graphql.shared.security.TokenRules;
import com.nimbusds.jose.jwk.ECKey;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;

/** Tokens are believed by keys that the issuer gave once, and it is asked seldom, whatever becomes of it. */
@Timeout(60)
class IssuedTokensTest {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration SHORT = Duration.ofMillis(400);

    /** Keys grow old at once, so that a test sees what happens then. */
    private static final KeyTimes AGEING =
            new KeyTimes(SHORT, DAY, Duration.ofMillis(1), Duration.ofMillis(300), Duration.ofMillis(350));

    private final TestIssuer issuer = new TestIssuer();
    private final List<KeptKeys> opened = new ArrayList<>();

    IssuedTokensTest() throws IOException {}

    @AfterEach
    void close() throws IOException {
        for (KeptKeys keys : opened) {
            keys.close();
        }
        issuer.close();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ANSWERS")
    void keys_are_kept_while_the_issuer_cannot_be_asked(Mood mood) {
        IssuedTokens tokens = tokens(AGEING);
        String token = issuer.token("1", "staff-1", Role.STAFF, "briefing");
        tokens.decode(token);

        issuer.is(mood);
        int before = issuer.asked();

        await().until(() -> {
            assertThat(tokens.decode(token).getSubject()).isEqualTo("staff-1");
            return issuer.asked() > before + 2;
        });
    }

    @Test
    void they_are_kept_for_a_time_only_and_had_again_when_the_issuer_is_back() {
        IssuedTokens tokens =
                tokens(new KeyTimes(SHORT, SHORT, Duration.ofMillis(1), Duration.ofSeconds(2), Duration.ZERO));
        String token = issuer.token("1", "staff-1", Role.STAFF, "briefing");
        tokens.decode(token);

        issuer.is(Mood.FAILS);
        await().untilAsserted(() -> unchecked(tokens, token));
        issuer.is(Mood.ANSWERS);

        await().untilAsserted(() -> assertThat(tokens.decode(token)).isNotNull());
    }

    @Test
    void a_key_that_the_issuer_took_back_is_soon_believed_no_more() {
        IssuedTokens tokens = tokens(AGEING);
        String token = issuer.token("1", "staff-1", Role.STAFF, "briefing");
        tokens.decode(token);

        issuer.makeKey("2");
        issuer.revoke("1");

        await().untilAsserted(
                        () -> assertThatThrownBy(() -> tokens.decode(token)).isInstanceOf(BadJwtException.class));
        assertThat(tokens.decode(issuer.token("2", "staff-1", Role.STAFF, "briefing")))
                .isNotNull();
    }

    @Test
    void a_new_key_is_believed_at_once_and_unknown_ones_are_asked_for_seldom() {
        IssuedTokens tokens = tokens(KeyTimes.USUAL);
        tokens.decode(issuer.token("1", "staff-1", Role.STAFF, "briefing"));
        issuer.makeKey("2");
        tokens.decode(issuer.token("2", "staff-1", Role.STAFF, "briefing"));

        for (int i = 0; i < 50; i++) {
            ECKey foreign = TestIssuer.foreignKey("foreign-" + i);
            assertThatThrownBy(() -> tokens.decode(issuer.signed(foreign, "staff-1", Role.STAFF, "briefing")))
                    .isInstanceOf(BadJwtException.class);
        }

        assertThat(issuer.asked()).isLessThanOrEqualTo(4);
        assertThat(tokens.decode(issuer.token("1", "staff-1", Role.STAFF, "briefing")))
                .isNotNull();
    }

    @Test
    void while_the_issuer_cannot_be_asked_nobody_is_told_that_a_new_key_is_wrong() {
        IssuedTokens tokens = tokens(KeyTimes.USUAL);
        String known = issuer.token("1", "staff-1", Role.STAFF, "briefing");
        tokens.decode(known);
        issuer.is(Mood.FAILS);

        for (int i = 0; i < 5; i++) {
            unchecked(tokens, issuer.signed(TestIssuer.foreignKey("new"), "staff-1", Role.STAFF, "briefing"));
        }

        assertThat(tokens.decode(known)).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"SAYS_NOTHING", "NEVER_ENDS"})
    void an_issuer_that_hangs_is_asked_seldom_and_nobody_waits_for_it_long(Mood mood) throws Exception {
        IssuedTokens tokens = tokens(KeyTimes.USUAL);
        issuer.is(mood);
        String token = issuer.token("1", "staff-1", Role.STAFF, "briefing");

        List<Future<?>> all;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Object> one = () -> {
                unchecked(tokens, token);
                return token;
            };
            all = new ArrayList<>(threads.invokeAll(Collections.nCopies(500, one)));
        }
        for (Future<?> each : all) {
            each.get();
        }

        assertThat(issuer.asked()).isLessThanOrEqualTo(2);
    }

    @Test
    void the_issuer_may_name_the_address_of_its_keys_and_may_be_down_at_first() {
        issuer.is(Mood.FAILS);
        IssuedTokens tokens = tokens(AGEING, new IssuerPages(issuer.address(), null));
        String token = issuer.token("1", "staff-1", Role.STAFF, "briefing");
        unchecked(tokens, token);
        issuer.is(Mood.ANSWERS);

        await().untilAsserted(() -> assertThat(tokens.decode(token)).isNotNull());
    }

    @Test
    void the_discovery_page_of_another_issuer_names_no_keys() {
        IssuedTokens tokens = tokens(KeyTimes.USUAL, new IssuerPages(issuer.address() + "/", null));

        unchecked(tokens, issuer.token("1", "staff-1", Role.STAFF, "briefing"));
        assertThat(issuer.asked()).isZero();
    }

    private IssuedTokens tokens(KeyTimes times) {
        return tokens(times, new IssuerPages(null, URI.create(issuer.keysAt())));
    }

    private IssuedTokens tokens(KeyTimes times, IssuerPages pages) {
        KeptKeys keys = new KeptKeys(new IssuerKeys(pages, times.within()), times);
        opened.add(keys);
        return new IssuedTokens(keys, List.of(SignatureAlgorithm.ES256), new TokenRules(List.of()).and(List.of()));
    }

    /** Neither believed nor called wrong. */
    private static void unchecked(IssuedTokens tokens, String token) {
        assertThatThrownBy(() -> tokens.decode(token))
                .isInstanceOf(JwtException.class)
                .isNotInstanceOf(BadJwtException.class);
    }
}
