package briefing.graphql.transport.live;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Meetings;
import briefing.graphql.shared.Story;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who opens a WebSocket and does not sign in: gone soon, and in nobody's way meanwhile. */
@Timeout(value = 180, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StrangersTest {
    private static final int CROWD = 2_000;
    private static final String FOLLOW =
            "subscription ($id: ID!, $after: LogPosition) {" + " meetingChanged(id: $id, after: $after) { position } }";

    private static Node node;

    @BeforeAll
    static void start() {
        node = Node.on(Node.freshDatabase(), "--briefing.reader-patience=500ms");
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void two_thousand_that_say_nothing_lock_nobody_out_and_are_gone_soon() {
        Meetings meetings = new Meetings(node.as(Role.STAFF));
        String meeting = meetings.scheduled();
        List<Raw> crowd = new ArrayList<>();
        try {
            for (int i = 0; i < CROWD; i++) {
                crowd.add(Raw.webSocket(node.port(), null));
            }
            try (Socket known = Socket.opened(node.port(), Story.token(Role.STAFF))) {
                known.subscribe(FOLLOW, Map.of("id", meeting, "after", meetings.position()));
                String moved = meetings.move(meeting, "2027-05");

                assertThat(known.next()
                                .at("/payload/data/meetingChanged/position")
                                .asString())
                        .isEqualTo(moved);
            }
            assertThat(crowd).allSatisfy(stranger -> {
                assertThat(stranger.closeCode()).isIn(1013, 4408);
                assertThat(stranger.ended()).isTrue();
            });
        } finally {
            crowd.forEach(Raw::close);
        }
    }

    @Test
    void who_has_waited_longest_makes_room() {
        List<Raw> crowd = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            crowd.add(Raw.webSocket(node.port(), null));
        }

        assertThat(crowd.getFirst().closeCode()).isEqualTo(1013);
        crowd.forEach(Raw::close);
    }

    @Test
    void who_does_not_sign_in_is_cut_off_whatever_else_it_does_and_need_not_answer() {
        try (Raw silent = Raw.webSocket(node.port(), null);
                Raw known = Raw.webSocket(node.port(), Story.token(Role.STAFF));
                Raw lively = Raw.webSocket(node.port(), null);
                Raw slow = Raw.webSocket(node.port(), null)) {
            slow.frame(false, "{\"type\":");
            for (int i = 0; i < 5; i++) {
                lively.frame(true, "{\"type\":\"ping\"}");
            }

            assertThat(slow.closeCode()).isIn(4408, 4503);
            assertThat(List.of(silent.closeCode(), known.closeCode(), lively.closeCode()))
                    .containsOnly(4408);
            assertThat(List.of(silent, known, lively, slow)).allMatch(Raw::ended);
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"rubbish", "", "staff-1~STAFF~1", "~~"})
    void a_greeting_without_a_valid_token_is_answered_with_4401(String token) {
        try (Socket socket = Socket.open(node.port(), token)) {
            assertThat(socket.closeCode()).isEqualTo(4401);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"Authorization\":5}", "{\"Authorization\":null}", "{\"Authorization\":[]}", "{\"a\":{}}"})
    void a_greeting_of_another_form_is_answered_with_4401(String payload) {
        try (Raw raw = Raw.webSocket(node.port(), null)) {
            raw.frame(true, "{\"type\":\"connection_init\",\"payload\":" + payload + "}");

            assertThat(raw.closeCode()).isEqualTo(4401);
        }
    }

    @Test
    void a_token_in_the_handshake_needs_none_in_the_greeting_while_it_lasts() {
        String ended =
                Story.token(Role.STAFF) + "~" + Instant.now().plusSeconds(4).toEpochMilli();
        try (Raw lasting = Raw.webSocket(node.port(), Story.token(Role.STAFF));
                Raw ending = Raw.webSocket(node.port(), ended)) {
            lasting.frame(true, "{\"type\":\"connection_init\"}");
            assertThat(lasting.text()).contains("connection_ack");
            ending.frame(true, "{\"type\":\"connection_init\"}");
            assertThat(ending.closeCode()).isEqualTo(4401);
        }
    }

    @Test
    void a_message_may_be_long_once_its_sender_is_known_and_not_longer_than_that() {
        String ask = "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":\"{ viewer { subject } }";
        try (Raw stranger = Raw.webSocket(node.port(), null);
                Raw known = Raw.signedIn(node.port(), Story.token(Role.STAFF))) {
            stranger.frame(true, " ".repeat(17 * 1024));
            assertThat(stranger.closeCode()).isEqualTo(1009);

            known.frame(false, ask);
            known.continuation(false, "#".repeat(60_000));
            known.continuation(true, "\"}}");
            assertThat(known.text()).contains("staff-1");
            known.frame(true, " ".repeat(65 * 1024));
            assertThat(known.closeCode()).isEqualTo(1009);
        }
    }

    @Test
    void whoever_stops_within_a_message_is_not_waited_for() {
        try (Raw known = Raw.signedIn(node.port(), Story.token(Role.STAFF))) {
            known.frame(false, "{");

            assertThat(known.closeCode()).isEqualTo(4503);
            assertThat(known.ended()).isTrue();
        }
    }
}
