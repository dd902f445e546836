package briefing.graphql.shared;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import briefing.core.shared.messages.Command;
import briefing.core.shared.messages.Commands;
import briefing.core.shared.messages.Envelope;
import briefing.core.shared.messages.Outcome;
import briefing.core.shared.messages.Queries;
import briefing.core.shared.messages.Query;
import briefing.core.shared.reading.FindReadPoint;
import briefing.core.shared.reading.FindViews;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** A command that is stored is never told as failed, whatever becomes of reading it back. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({Story.class, StoredCommandsTest.Failing.class})
class StoredCommandsTest {
    private static final String MOVE = """
            mutation ($meeting: ID!) {
              moved: rescheduleMeeting(
                  input: {meeting: $meeting, when: {edtf: "2027-03-10"}, basis: {ownKnowledge: true}},
                  options: {commandId: "%s"}) {
                receipt { version token } refusal { code }
                meeting { when { date { edtf } } body { id names { text } } }
              }
            }""";

    private static volatile Function<Query<?>, @Nullable Failure> reading = _ -> null;
    private static volatile @Nullable Failure sending;

    @LocalServerPort
    private int port;

    private Client staff;
    private String command;
    private String meeting;

    @BeforeEach
    void a_meeting() {
        staff = Story.as(port, Role.STAFF);
        meeting = new Meetings(staff).scheduled();
        command = "move-" + meeting;
    }

    @AfterEach
    void all_is_well() {
        reading = _ -> null;
        sending = null;
    }

    @ParameterizedTest
    @EnumSource(names = {"POSITION_NOT_REACHED", "VIEWS_BEING_BUILT", "LIMIT_EXCEEDED", "TRY_AGAIN", "INTERNAL"})
    void it_has_its_receipt_and_no_aggregate_when_the_views_cannot_be_read_yet(Failure failure) {
        reading = query -> query instanceof FindReadPoint point && point.notBefore() != null ? failure : null;

        isStoredAndNotShown(move());
    }

    @ParameterizedTest
    @EnumSource(names = {"LIMIT_EXCEEDED", "TRY_AGAIN", "INTERNAL"})
    void it_has_its_receipt_and_no_aggregate_when_the_aggregate_cannot_be_read(Failure failure) {
        reading = query -> query instanceof FindViews ? failure : null;

        isStoredAndNotShown(move());
    }

    @Test
    void what_cannot_be_read_further_below_says_that_the_command_is_stored() {
        AtomicInteger reads = new AtomicInteger();
        reading = query -> query instanceof FindViews && reads.incrementAndGet() > 1 ? Failure.TRY_AGAIN : null;

        JsonNode answer = move();

        String token = answer.at("/data/moved/receipt/token").asString();
        assertThat(answer.at("/data/moved/meeting/when/date/edtf").asString()).isEqualTo("2027-03-10");
        JsonNode told = answer.at("/errors/0/extensions");
        assertThat(told.at("/code").asString()).isEqualTo("STORED_NOT_READ");
        assertThat(told.at("/because").asString()).isEqualTo("TRY_AGAIN");
        assertThat(told.at("/commandId").asString()).isEqualTo(command);
        assertThat(told.at("/position").asString()).isEqualTo(token).isNotEmpty();
    }

    @Test
    void one_of_which_nobody_knows_is_told_with_its_id() {
        sending = Failure.OUTCOME_UNKNOWN;

        JsonNode told = move().at("/errors/0/extensions");

        assertThat(told.at("/code").asString()).isEqualTo("OUTCOME_UNKNOWN");
        assertThat(told.at("/commandId").asString()).isEqualTo(command);
    }

    private JsonNode move() {
        return staff.answer(MOVE.formatted(command), Map.of("meeting", meeting));
    }

    private static void isStoredAndNotShown(JsonNode answer) {
        assertThat(answer.get("errors")).isNull();
        assertThat(answer.at("/data/moved/receipt/version").asInt()).isEqualTo(1);
        assertThat(answer.at("/data/moved/meeting").isNull()).isTrue();
        assertThat(answer.at("/data/moved/refusal").isNull()).isTrue();
    }

    /** Queries and commands that fail when a test says so. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Failing {
        @Bean
        static BeanPostProcessor failing() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return switch (bean) {
                        case Queries queries -> new FailingQueries(queries);
                        case Commands commands -> new FailingCommands(commands);
                        default -> bean;
                    };
                }
            };
        }
    }

    private record FailingQueries(Queries queries) implements Queries {
        @Override
        public <A> A ask(Query<A> query) {
            Failure failure = reading.apply(query);
            if (failure != null) {
                throw new Failed(failure);
            }
            return queries.ask(query);
        }
    }

    private record FailingCommands(Commands commands) implements Commands {
        @Override
        public Outcome send(Command command, Envelope envelope) {
            Failure failure = sending;
            if (failure != null) {
                throw new Failed(failure);
            }
            return commands.send(command, envelope);
        }
    }
}
